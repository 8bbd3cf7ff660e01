"use client";
import Link from "next/link";
import { useEffect, useRef } from "react";
import { Phrase } from "@/app/_ui/phrase";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { ficheDe } from "@/lib/synthese/tri/filtres";
import { nombreQuiAttend } from "@/lib/synthese/tri/reste";
import { signauxFaibles } from "@/lib/synthese/tri/soutien";
import { useTable } from "./contexte.ts";

/** Before the chapter goes to the comité: what still waits, and each point one atelier alone holds, decided one by one. */
export function Signaux() {
  const { etat, agir, enonces, gestes, refus, annee, transition } = useTable();
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => titre.current?.focus(), []);
  const faibles = signauxFaibles(etat.table, enonces);
  const aDecider = faibles.filter((p) => !p.signalFaible);
  const attendent = nombreQuiAttend(etat);
  /** The row that was pressed goes: the title takes the focus, above what remains to decide. */
  const decider = (parti: Promise<{ ok: boolean }>) =>
    void parti.then(({ ok }) => ok && titre.current?.focus({ preventScroll: true }));
  const gardes = faibles.filter((p) => p.signalFaible);
  const discret = "min-h-11 px-1 text-accent underline underline-offset-4";
  return (
    <section aria-labelledby="signaux" className="flex flex-col gap-4">
      <h2 id="signaux" ref={titre} tabIndex={-1} className="self-start">
        Avant de remettre le chapitre au comité
      </h2>
      <p>
        {attendent === 0
          ? "Aucun énoncé n’attend."
          : `${pluriel(attendent, "énoncé attend", "énoncés attendent")} encore d’être traité${attendent > 1 ? "s" : ""}.`}
      </p>
      <p>
        {aDecider.length === 0
          ? faibles.length === 0
            ? "Aucun point ne repose sur un seul atelier."
            : `${pluriel(faibles.length, "point repose", "points reposent")} sur un seul atelier, gardé${faibles.length > 1 ? "s" : ""} comme signal faible.`
          : `${pluriel(aDecider.length, "point repose", "points reposent")} sur un seul atelier : gardez chacun comme signal faible, fusionnez-le avec un autre, ou retirez-le.`}
      </p>
      <p>
        <Link
          href={`/cress/${annee}/synthese/${transition}/contradicteur`}
          prefetch={false}
          className="inline-flex min-h-11 items-center"
        >
          Ce qu’on pourrait opposer au chapitre
        </Link>
      </p>
      <ul className="flex flex-col">
        {aDecider.map((p) => {
          const e = enonces.get(p.sources[0]?.enonceId ?? "");
          return (
            <li key={p.id} className="flex flex-col gap-1 border-filet border-b py-3">
              <p>
                <span className="text-sourdine">{p.code} · </span>
                <Phrase accroche={p.accroche} texte={p.texte} />
              </p>
              <p className="text-petit text-sourdine">
                {e &&
                  ficheDe(etat.table, e)
                    .structures.map((s) => s.nom)
                    .join(", ")}
              </p>
              {!refus && (
                <p className="flex flex-wrap gap-x-4">
                  <button type="button" className={discret} onClick={() => decider(gestes.garder([p.id]))}>
                    Garder<span className="sr-only"> {p.code}</span> comme signal faible
                  </button>
                  <button
                    type="button"
                    className={discret}
                    onClick={() =>
                      agir({ type: "mode", mode: { nom: "point", id: p.id, volet: "fusionner", avec: [] } })
                    }
                  >
                    Fusionner<span className="sr-only"> {p.code}</span>
                  </button>
                  <button type="button" className={discret} onClick={() => decider(gestes.retirer(p.id))}>
                    Retirer<span className="sr-only"> {p.code}</span>
                  </button>
                  <button
                    type="button"
                    className={discret}
                    onClick={() => agir({ type: "mode", mode: { nom: "point", id: p.id, volet: "lire" } })}
                  >
                    Le lire<span className="sr-only"> : {p.code}</span>
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {!refus && aDecider.length > 1 && (
        <p>
          <button type="button" className={discret} onClick={() => decider(gestes.garder(aDecider.map((p) => p.id)))}>
            Les garder tous comme signaux faibles
          </button>
        </p>
      )}
      {gardes.length > 0 && (
        <section aria-labelledby="gardes" className="flex flex-col gap-1">
          <h3 id="gardes">Gardés comme signaux faibles</h3>
          <ul className="flex flex-col">
            {gardes.map((p) => (
              <li key={p.id} className="border-filet border-b">
                <button
                  type="button"
                  className="min-h-11 w-full py-2 text-start hover:underline"
                  onClick={() => agir({ type: "mode", mode: { nom: "point", id: p.id, volet: "lire" } })}
                >
                  <span className="text-sourdine">{p.code} · </span>
                  <Phrase accroche={p.accroche} texte={p.texte} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <Link
          href={`/cress/${annee}/synthese/${transition}/comite`}
          prefetch={false}
          className="inline-flex min-h-11 items-center"
        >
          Transmettre le chapitre au comité
        </Link>
      </p>
    </section>
  );
}
