"use client";
import Link from "next/link";
import { useTable } from "./contexte.ts";

/** Beside a block or a group that comes from an edition before: what it was there, and where it is read. */
export function DOuIlVient({ id }: { id: string }) {
  const origine = useTable().origines[id];
  if (!origine) return null;
  return (
    <Link
      href={origine.href}
      prefetch={false}
      className="inline-flex min-h-8 items-center text-petit text-sourdine underline-offset-4"
    >
      {origine.phrase}
    </Link>
  );
}
