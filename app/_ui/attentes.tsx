import Link from "next/link";
import type { Attente } from "@/lib/conduite/afaire/attente";

/** What waits, one line per kind; a zero stays quiet. */
export function Attentes({
  attentes,
  de,
}: {
  attentes: readonly Attente[];
  /** The edition they wait in, when a page has several: said to those who hear a link alone. */
  de?: number;
}) {
  if (attentes.length === 0) return null;
  return (
    <ul className="max-w-2xl pt-2">
      {attentes.map((a) => (
        <li key={a.href} className="border-filet border-b">
          <Link
            href={a.href}
            className={`flex min-h-11 items-center ${a.n === 0 ? "text-sourdine no-underline hover:underline" : "font-semibold"}`}
          >
            <span>
              {a.quoi}
              {de && <span className="sr-only"> (édition {de})</span>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
