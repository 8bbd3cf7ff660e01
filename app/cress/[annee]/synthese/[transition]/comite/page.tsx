import Link from "next/link";
import { notFound } from "next/navigation";
import { ActeBouton } from "@/app/_ui/acte-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Etiquette } from "@/app/_ui/etiquette";
import { exposants } from "@/app/_ui/exposants";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { REFUS } from "@/lib/socle/refus";
import { dateLongue, jourLocal } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { minutes } from "@/lib/synthese/comite/delais";
import { whyNotTransmettre, whyNotValider } from "@/lib/synthese/comite/rules";
import { NOM_ETAT_CHAPITRE } from "@/lib/synthese/comite/wording";
import { whyNotConsolider } from "@/lib/synthese/consolidation/rules";
import { type ChapitreSuivi, lireChapitreSuivi } from "@/lib/synthese/copie/chapitre-suivi";
import { rouvrirChapitreAction, validerChapitreAction } from "./actions.ts";
import { PointSuivi } from "./point.tsx";
import { Transmettre } from "./transmettre.tsx";

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/synthese/[transition]/comite">) {
  const [{ annee, transition }, recherche] = await Promise.all([params, searchParams]);
  const chapitre = `/cress/${annee}/synthese/${transition}`;
  const actor = await requireActor(`${chapitre}/comite`);
  const instant = await now();
  const lu = await lireChapitreSuivi(actor, annee, transition, instant);
  if (!lu) notFound();
  const ouvert = !whyNotConsolider(actor, lu.edition);
  const transmis = lu.chapitre.etat !== "en_preparation";
  const repond = lu.chapitre.relecture ? lu.membres.find((m) => m.personneId === recherche.pour) : undefined;
  return (
    <div className="flex max-w-4xl flex-col gap-8">
      <EnTeteSalle
        titre="Ce que dit le comité"
        surtitre={
          <Link href={chapitre}>
            {typographier(lu.chapitre.libelle)}, {annee}
          </Link>
        }
      >
        <p>
          <Etiquette>{NOM_ETAT_CHAPITRE[lu.chapitre.etat]}</Etiquette>
        </p>
        <p>
          <Link href={`/cress/${annee}/synthese/travail#${transition}`} className="inline-flex min-h-11 items-center">
            Lire le chapitre dans le document de travail
          </Link>
        </p>
      </EnTeteSalle>
      <Etape lu={lu} chapitre={chapitre} jour={jourLocal(instant)} />
      <Membres lu={lu} adresse={`${chapitre}/comite`} />
      <section aria-labelledby="points" className="flex flex-col">
        <h2 id="points">Point par point</h2>
        <ul className="flex flex-col">
          {lu.points.map((p) => (
            <PointSuivi key={p.id} p={p} chapitre={chapitre} repond={repond} transmis={transmis} ouvert={ouvert} />
          ))}
        </ul>
      </section>
    </div>
  );
}

/** What the chapter waits for, and the gesture that comes next. */
function Etape({
  lu: { chapitre, faits, quorum, rouverts, aRevoir, points },
  chapitre: adresse,
  jour,
}: {
  lu: ChapitreSuivi;
  /** Where its énoncés are sorted. */
  chapitre: string;
  jour: string;
}) {
  const input = { chapitreId: chapitre.id };
  if (chapitre.etat === "en_preparation") {
    const refus = whyNotTransmettre(faits, jour, jour);
    return refus ? (
      <p>
        <strong>{REFUS[refus]}</strong>{" "}
        {refus === "enonces_a_traiter" && <Link href={adresse}>Traiter ceux qui restent</Link>}
      </p>
    ) : (
      <Transmettre
        chapitreId={chapitre.id}
        quoi={`${pluriel(points.length, "point")}, ${pluriel(minutes(points.length), "minute")} pour ${pluriel(faits.membres, "membre")}`}
      />
    );
  }
  const refus = whyNotValider({ etat: chapitre.etat, rouverts: rouverts.length, aRevoir, quorum: quorum.atteint });
  return (
    <section aria-label="Où en est le chapitre" className="flex flex-col gap-3">
      {chapitre.relecture && (
        <p>Réponses demandées avant la fin du {exposants(dateLongue(chapitre.relecture.avantLe))}.</p>
      )}
      <p>
        {quorum.atteint
          ? "Le quorum est atteint sur chaque point."
          : `Le quorum manque sur ${pluriel(quorum.manquants, "point")}.`}{" "}
        {pluriel(quorum.objections, "objection tient", "objections tiennent")},{" "}
        {pluriel(quorum.sansReponse, "membre sans réponse", "membres sans réponse")}.
      </p>
      {refus && refus !== "quorum_manquant" && <p>{REFUS[refus]}</p>}
      <div className="flex flex-wrap gap-3">
        {!refus && (
          <ActeBouton
            action={validerChapitreAction}
            input={input}
            mots={{
              question: "Valider ce chapitre ?",
              consequence: `${pluriel(quorum.objections, "objection tient", "objections tiennent")} sur les formulations en vigueur.`,
              oui: "Valider le chapitre",
              fait: "Le chapitre est validé",
              suite: "Un point reformulé ensuite sera relu seul.",
            }}
          >
            Valider le chapitre
          </ActeBouton>
        )}
        <ActeBouton
          action={rouvrirChapitreAction}
          input={input}
          variante="secondaire"
          mots={{
            question: "Reprendre ce chapitre en préparation ?",
            consequence:
              "Le comité ne peut plus répondre. Ce qu’il a dit est gardé, et redemandé à la prochaine transmission.",
            oui: "Reprendre en préparation",
            fait: "Le chapitre est en préparation",
          }}
        >
          Reprendre en préparation
        </ActeBouton>
      </div>
    </section>
  );
}

/** Who sits for the transition, who answered, and typing for who cannot. */
function Membres({ lu, adresse }: { lu: ChapitreSuivi; adresse: string }) {
  if (lu.membres.length === 0) return null;
  return (
    <section aria-labelledby="membres" className="flex flex-col gap-2">
      <h2 id="membres">Membres</h2>
      <ul className="flex flex-col">
        {lu.membres.map((m) => {
          const dites = lu.points.filter((p) => p.positions.some((x) => x.personneId === m.personneId)).length;
          return (
            <li key={m.personneId} className="flex flex-wrap items-center gap-x-4 border-filet border-b">
              <span>
                {m.nom}
                {m.suppleant && `, suppléé par ${m.suppleant.nom}`}
              </span>
              {lu.chapitre.relecture && (
                <>
                  <span className="text-sourdine">{dites > 0 ? pluriel(dites, "réponse") : "sans réponse"}</span>
                  <Link href={`${adresse}?pour=${m.personneId}`} className="inline-flex min-h-11 items-center">
                    Saisir les réponses de {m.nom}
                  </Link>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
