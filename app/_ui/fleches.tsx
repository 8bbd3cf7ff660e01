"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

const ECRIT = "input, textarea, select, [contenteditable]";

/** The arrows lead to what comes before and after in a list, unless one writes or chooses. */
export function Fleches({ avant, apres }: { avant?: string; apres?: string }) {
  const router = useRouter();
  useEffect(() => {
    const aller = (e: KeyboardEvent) => {
      if (e.altKey || e.ctrlKey || e.metaKey || (e.target instanceof Element && e.target.closest(ECRIT))) return;
      const vers = e.key === "ArrowLeft" ? avant : e.key === "ArrowRight" ? apres : undefined;
      if (vers) router.push(vers);
    };
    window.addEventListener("keydown", aller);
    return () => window.removeEventListener("keydown", aller);
  }, [router, avant, apres]);
  return null;
}
