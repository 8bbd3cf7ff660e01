"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { Volet } from "@/app/_ui/volet";

/** A list folded where it would push the page down, unfolded where it stands beside it. */
export function Repli({ titre, children }: { titre: string; children: ReactNode }) {
  const volet = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (volet.current && matchMedia("(min-width: 72rem)").matches) volet.current.open = true;
  }, []);
  return (
    <Volet ref={volet} titre={<h3 className="inline">{titre}</h3>} ton="ligne">
      {children}
    </Volet>
  );
}
