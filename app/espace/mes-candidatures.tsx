"use client";
import Link from "next/link";
import { Etiquette } from "@/app/_ui/etiquette";
import { exposants } from "@/app/_ui/exposants";
import { MarquesTransitions } from "@/app/_ui/marque";
import { type Compactes, etendre } from "@/lib/socle/compact";
import type { MienneDite } from "./dire-mienne.ts";

/** The candidatures one organises, each with its état, since when, and whose turn it is. They come as words and are laid out once, here. */
export function MesCandidatures({ rows }: { rows: Compactes<MienneDite> }) {
  return (
    <ul className="pt-2">
      {etendre(rows).map((c) => (
        <li
          key={c.id}
          className="flex flex-col gap-x-6 gap-y-1 border-filet border-b py-3 md:flex-row md:items-start md:justify-between md:py-1.5"
        >
          <div className="min-w-0 flex-1">
            <h3 className="text-[1.05rem]">
              <Link href={`/espace/candidatures/${c.id}`}>{c.intitule}</Link>
            </h3>
            <div className="flex flex-wrap gap-x-3 text-petit text-sourdine">
              <span>{c.quand}</span>
              <MarquesTransitions codes={c.transitions} />
            </div>
          </div>
          <div className="flex flex-wrap items-center gap-x-3 text-petit md:w-60 md:flex-col md:items-end">
            <Etiquette ton={c.labellisee ? "succes" : "neutre"}>{exposants(c.etat)}</Etiquette>
            {c.tour && <span className={c.enRetard && "font-semibold text-danger"}>{exposants(c.tour)}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}
