import type { Metadata } from "next";
import { Introuvable } from "./_ui/introuvable.tsx";
import { Pied } from "./_ui/pied.tsx";

export const metadata: Metadata = { title: "Page introuvable" };

export default function NotFound() {
  return (
    <>
      <Introuvable />
      <Pied />
    </>
  );
}
