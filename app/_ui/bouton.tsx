import Link from "next/link";
import type { ComponentProps, MouseEvent } from "react";

export type Variante = "principal" | "secondaire" | "danger" | "discret";

const BASE =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded border py-2 font-semibold no-underline aria-disabled:cursor-not-allowed";
/** A discreet one has no frame to be seen: its words stand where those of a link would, its padding to their left. */
const VARIANTES: Record<Variante, string> = {
  principal:
    "border-transparent px-4 bg-accent text-blanc hover:bg-accent-fonce hover:text-blanc aria-disabled:bg-sourdine",
  secondaire:
    "border-accent px-4 bg-blanc text-accent hover:bg-voile aria-disabled:border-bord aria-disabled:text-sourdine",
  danger:
    "border-danger px-4 bg-blanc text-danger hover:bg-voile aria-disabled:border-bord aria-disabled:text-sourdine",
  discret:
    "-ml-2.25 border-transparent px-2 text-accent underline underline-offset-4 hover:bg-voile aria-disabled:text-sourdine",
};

export const classesBouton = (variante: Variante = "principal") => `${BASE} ${VARIANTES[variante]}`;

/** While `occupe`, a press does nothing, but the button keeps the focus: `disabled` would drop it to the page. */
export function Bouton({
  variante,
  className = "",
  type = "button",
  occupe = false,
  onClick,
  ...props
}: Omit<ComponentProps<"button">, "disabled"> & { variante?: Variante; occupe?: boolean }) {
  const presser = occupe ? (e: MouseEvent<HTMLButtonElement>) => e.preventDefault() : onClick;
  return (
    <button
      type={type}
      className={`${classesBouton(variante)} ${className}`}
      aria-disabled={occupe || undefined}
      onClick={presser}
      {...props}
    />
  );
}

export function LienBouton({
  variante,
  className = "",
  ...props
}: ComponentProps<typeof Link> & { variante?: Variante }) {
  return <Link className={`${classesBouton(variante)} ${className}`} {...props} />;
}
