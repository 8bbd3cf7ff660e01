"use client";
import { useRouter } from "next/navigation";
import type { Sujet } from "@/lib/vif/sujets";
import { useVif } from "./use-vif.ts";

/** Reads the page again when something of these subjects changes. */
export function Vif({ sujets }: { sujets: readonly Sujet[] }) {
  const router = useRouter();
  useVif(sujets, () => router.refresh());
  return null;
}
