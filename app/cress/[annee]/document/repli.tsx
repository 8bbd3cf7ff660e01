"use client";
import { type ReactNode, useEffect, useRef } from "react";

/** A list folded where it would push the page down, unfolded where it stands beside it. */
export function Repli({ titre, children }: { titre: string; children: ReactNode }) {
  const volet = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (volet.current && matchMedia("(min-width: 72rem)").matches) volet.current.open = true;
  }, []);
  return (
    <details ref={volet}>
      <summary className="min-h-11 content-center">
        <h3 className="inline">{titre}</h3>
      </summary>
      {children}
    </details>
  );
}
