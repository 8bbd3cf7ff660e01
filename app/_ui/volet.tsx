import type { ReactNode, Ref, ToggleEventHandler } from "react";

/**
 * What the line that opens is: the title of what it holds, an aside of what is above it, a row of a list, a way out that
 * loses something; or it is dressed by the page it is in.
 */
const TONS = {
  titre: "min-h-11 content-center font-semibold text-accent",
  incise: "min-h-11 content-center text-accent",
  ligne: "min-h-11 content-center py-2 [overflow-wrap:anywhere]",
  danger: "min-h-11 content-center text-danger",
  nu: undefined,
} as const;

/** What one opens when one wants it: a line that says what is inside, then it. */
export function Volet({
  titre,
  ton = "titre",
  petit,
  encadre,
  className = "",
  open,
  onToggle,
  ref,
  nom,
  children,
}: {
  titre: ReactNode;
  ton?: keyof typeof TONS;
  /** In small words, beside others of that size. */
  petit?: boolean;
  /** In a frame: a form of its own in a page. */
  encadre?: boolean;
  className?: string;
  open?: boolean;
  onToggle?: ToggleEventHandler<HTMLDetailsElement>;
  ref?: Ref<HTMLDetailsElement>;
  /** Where its line says more than its name. */
  nom?: string;
  children: ReactNode;
}) {
  const classes = [className, encadre && "rounded border border-filet bg-blanc px-4 py-2 open:pb-4"].filter(Boolean);
  return (
    <details ref={ref} open={open} onToggle={onToggle} aria-label={nom} className={classes.join(" ") || undefined}>
      <summary className={petit ? `${TONS[ton]} text-petit` : TONS[ton]}>{titre}</summary>
      {children}
    </details>
  );
}
