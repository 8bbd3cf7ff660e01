"use client";
import Link from "next/link";
import { grouper } from "@/lib/socle/grouper";
import { PAGES_EDITION } from "../pages-edition.ts";

/** The pages of an edition with what each is for, by moment: known to the browser, which is told the year alone. */
export function Entrees({ annee }: { annee: number }) {
  return (
    <div className="flex max-w-2xl flex-col gap-8">
      {[...grouper(PAGES_EDITION, (p) => p.moment)].map(([moment, pages]) => (
        <section key={moment} aria-labelledby={moment}>
          <h2 id={moment}>{moment}</h2>
          <ul>
            {pages.map(({ chemin, nom, aide }) => (
              <li key={chemin} className="border-filet border-b py-4">
                <Link href={`/cress/${annee}/${chemin}`} className="font-semibold text-[1.1rem]">
                  {nom}
                </Link>
                <p className="text-sourdine">{aide}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
