import Link from "next/link";
import type { ComponentProps } from "react";

export type Variante = "principal" | "secondaire" | "danger" | "discret";

const BASE =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded px-4 py-2 font-semibold no-underline disabled:cursor-not-allowed aria-disabled:cursor-not-allowed";
const VARIANTES: Record<Variante, string> = {
  principal: "bg-accent text-blanc hover:bg-accent-fonce hover:text-blanc disabled:bg-sourdine",
  secondaire: "border border-accent bg-blanc text-accent hover:bg-voile disabled:border-bord disabled:text-sourdine",
  danger: "border border-danger bg-blanc text-danger hover:bg-voile disabled:border-bord disabled:text-sourdine",
  discret: "px-2 text-accent underline underline-offset-4 hover:bg-voile disabled:text-sourdine",
};

export const classesBouton = (variante: Variante = "principal") => `${BASE} ${VARIANTES[variante]}`;

export function Bouton({
  variante,
  className = "",
  type = "button",
  ...props
}: ComponentProps<"button"> & { variante?: Variante }) {
  return <button type={type} className={`${classesBouton(variante)} ${className}`} {...props} />;
}

export function LienBouton({
  variante,
  className = "",
  ...props
}: ComponentProps<typeof Link> & { variante?: Variante }) {
  return <Link className={`${classesBouton(variante)} ${className}`} {...props} />;
}
