"use client";
import { useRouter } from "next/navigation";
import { REFUS } from "@/lib/socle/refus";

/** After a refusal because things have changed: the way to see them, when the person is ready to leave what is typed. */
export function MontrerEtat({ refus }: { refus: string | null | undefined }) {
  const router = useRouter();
  if (refus !== REFUS.etat) return null;
  return (
    <button type="button" className="min-h-11 text-accent underline" onClick={() => router.refresh()}>
      Montrer où elle en est
    </button>
  );
}
