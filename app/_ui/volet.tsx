import type { ReactNode } from "react";

/** What one opens when one wants it: a line that says what is inside, then it. */
export function Volet({
  titre,
  encadre,
  className = "",
  open,
  children,
}: {
  titre: ReactNode;
  /** In a frame: a form of its own in a page. */
  encadre?: boolean;
  className?: string;
  open?: boolean;
  children: ReactNode;
}) {
  const classes = [className, encadre && "rounded border border-filet bg-blanc px-4 py-2 open:pb-4"].filter(Boolean);
  return (
    <details open={open} className={classes.join(" ") || undefined}>
      <summary className="min-h-11 content-center font-semibold text-accent">{titre}</summary>
      {children}
    </details>
  );
}
