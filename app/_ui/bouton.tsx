import Link from "next/link";
import type { ComponentProps, MouseEvent } from "react";

export type Variante = "principal" | "secondaire" | "danger" | "discret";

export const classesBouton = (variante: Variante = "principal", autres = "") =>
  `bouton bouton-${variante} ${autres}`.trimEnd();

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
      className={classesBouton(variante, className)}
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
  return <Link className={classesBouton(variante, className)} {...props} />;
}
