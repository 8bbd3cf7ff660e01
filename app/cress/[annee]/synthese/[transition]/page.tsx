import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/current";
import { now } from "@/lib/horloge/now";
import { listPublications } from "@/lib/publication/queries";
import { REFUS } from "@/lib/refus";
import { listOrigines } from "@/lib/suite/origines";
import type { TypeGeste } from "@/lib/synthese/gestes/types";
import { listDerniersGestes } from "@/lib/synthese/histoire";
import { whyNotConsolider } from "@/lib/synthese/rules";
import { lireValeurs } from "@/lib/synthese/valeurs-lues";
import { lireTable } from "@/lib/tri/lire";
import { typographier } from "@/lib/typographie/texte";
import { Table } from "./table.tsx";

/** "F3-02", "P41", or nothing: what is in the address may be anything. */
const lireCode = (valeur: string | string[] | undefined) =>
  typeof valeur === "string" && /^[FP]\d{1,6}(-\d{1,4})?$/.test(valeur) ? valeur : undefined;

/** Undone elsewhere, or never: not offered on arrival. */
const AILLEURS: readonly TypeGeste[] = [
  "annuler",
  "reprise",
  "preparer",
  "partir_du_plan",
  "transmettre",
  "valider_chapitre",
  "rouvrir",
  "ecrire_enjeu",
  "retirer_enjeu",
  "nourrir_enjeu",
];

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/synthese/[transition]">) {
  const { annee, transition } = await params;
  const { enonce, point } = await searchParams;
  const actor = await requireActor(`/cress/${annee}/synthese/${transition}`);
  const lue = await lireTable(actor, annee, transition);
  if (!lue) notFound();
  const ici = { id: lue.table.chapitre.id, editionId: lue.edition.id };
  const [[derniere], valeurs, gestes, origines] = await Promise.all([
    listPublications(lue.edition.id),
    lireValeurs(lue.edition.id),
    listDerniersGestes(ici),
    listOrigines(ici),
  ]);
  const miens = gestes.filter((g) => g.personneId === actor.personneId && !g.annule && !AILLEURS.includes(g.type));
  const refus = whyNotConsolider(actor, lue.edition);
  const titre = typographier(lue.libelle);
  return (
    <>
      <title>{`${titre}, Synthèse ${annee} — Trame`}</title>
      <Table
        editionId={lue.edition.id}
        annee={annee}
        transition={lue.table.transition}
        titre={titre}
        table={lue.table}
        miens={miens
          .reverse()
          .map((g) => ({ id: g.id, phrase: g.phrase, at: g.at.toISOString(), par: null, points: [] }))}
        code={lireCode(enonce) ?? lireCode(point)}
        version={derniere ? { numero: derniere.numero, at: derniere.publieeAt.toISOString() } : null}
        refus={refus && REFUS[refus]}
        valeurs={valeurs}
        origines={origines}
        luA={(await now()).toISOString()}
      />
    </>
  );
}
