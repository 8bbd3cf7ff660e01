import { notFound } from "next/navigation";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { REFUS } from "@/lib/socle/refus";
import { contientVariable } from "@/lib/socle/texte/variables";
import { typographier } from "@/lib/socle/typographie/texte";
import type { TypeGeste } from "@/lib/synthese/consolidation/gestes/types";
import { listDerniersGestes } from "@/lib/synthese/consolidation/histoire";
import { whyNotConsolider } from "@/lib/synthese/consolidation/rules";
import { lireValeurs } from "@/lib/synthese/consolidation/valeurs-lues";
import { lireDebut } from "@/lib/synthese/tri/debut";
import { alleger } from "@/lib/synthese/tri/legere";
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
  const code = lireCode(enonce) ?? lireCode(point);
  const lue = await lireDebut(actor, annee, transition, code);
  if (!lue) notFound();
  const ici = { id: lue.table.chapitre.id, editionId: lue.edition.id };
  const [valeurs, gestes] = await Promise.all([
    contientVariable(lue.table) ? lireValeurs(actor, lue.edition.id) : null,
    listDerniersGestes(actor, ici),
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
        table={alleger(lue.table)}
        miens={miens
          .reverse()
          .map((g) => ({ id: g.id, phrase: g.phrase, at: g.at.toISOString(), par: null, points: [] }))}
        code={code}
        refus={refus && REFUS[refus]}
        valeurs={valeurs}
        luA={(await now()).toISOString()}
      />
    </>
  );
}
