"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

const TOUTES_LES_MS = 5000;

/** While one waits or is being made, the page is read again: what came of it shows by itself. */
export function Suivre() {
  const router = useRouter();
  useEffect(() => {
    const minuterie = setInterval(() => router.refresh(), TOUTES_LES_MS);
    return () => clearInterval(minuterie);
  }, [router]);
  return null;
}
