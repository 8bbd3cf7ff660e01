import Link from "next/link";
import type { ReactNode } from "react";
import type { EtatEdition } from "@/lib/appel/edition/states";

/** A link from a room to what the public reads of an edition: its words alone while nobody outside sees the edition. */
export const LienPublic = ({ etat, href, children }: { etat: EtatEdition; href: string; children: ReactNode }) =>
  etat === "preparation" ? children : <Link href={href}>{children}</Link>;
