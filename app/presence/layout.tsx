import type { Metadata } from "next";
import type { ReactNode } from "react";
import { CadreVivant } from "@/app/_ui/cadre-vivant";
import { Cadre } from "@/app/_ui/haut";
import { Pied } from "@/app/_ui/pied";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <>
      <Cadre>
        <div className="max-w-xl">{children}</div>
      </Cadre>
      <CadreVivant />
      <Pied />
    </>
  );
}
