import Link from "next/link";
import { notFound } from "next/navigation";
import { auteurDe } from "@/app/_ui/auteur";
import { CandidatureLueVue } from "@/app/_ui/candidature-lue";
import { CourrielsNonRemis } from "@/app/_ui/courriel-en-peine";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Etiquette } from "@/app/_ui/etiquette";
import { FilCandidature } from "@/app/_ui/fil-candidature";
import { Journal } from "@/app/_ui/journal";
import { Messages } from "@/app/_ui/messages";
import { Pieces } from "@/app/_ui/pieces";
import { StructuresNommees } from "@/app/_ui/structures-nommees";
import { TourCandidature } from "@/app/_ui/tour";
import { whyNotDemanderAvis } from "@/lib/appel/avis/rules";
import { codeLabel, lienLabel } from "@/lib/appel/candidature/label";
import { lienApresGarde, lireFiltre } from "@/lib/appel/candidature/liste/filtre";
import { whyNot } from "@/lib/appel/candidature/rules";
import { NOM_ETAT_CANDIDATURE } from "@/lib/appel/candidature/wording";
import { type Dossier, findDossier } from "@/lib/appel/instruction/dossier";
import { whyNotInstruire } from "@/lib/appel/instruction/rules";
import { lienJournal } from "@/lib/conduite/historique/filtre";
import type { Actor } from "@/lib/socle/acteur/actor";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { pageDe } from "@/lib/socle/page";
import { instantLong } from "@/lib/socle/typographie/dates";
import { isUuid } from "@/lib/socle/uuid";
import { Gardee } from "../gardee.tsx";
import { Attribution } from "./attribution.tsx";
import { Avis } from "./avis.tsx";
import { Corrections, Lecture } from "./corrections.tsx";
import { Decision } from "./decision.tsx";
import { Grille } from "./grille.tsx";
import { Jumelles } from "./jumelles.tsx";
import { Notes } from "./notes.tsx";
import type { Suite } from "./preparer.tsx";
import { Suivant } from "./suivant.tsx";

export default async function Page({ params, searchParams }: PageProps<"/cress/candidatures/[id]">) {
  const [{ id }, recherche] = await Promise.all([params, searchParams]);
  const actor = await requireActor(`/cress/candidatures/${id}`);
  const instant = await now();
  const filtre = lireFiltre(recherche);
  const dossier = isUuid(id)
    ? await findDossier(actor, id, { filtre, messages: pageDe(recherche.messages) }, instant)
    : undefined;
  if (!dossier) notFound();
  const { c, voisines } = dossier;
  const suite = voisines && {
    href: lienApresGarde(id, voisines.suivante, c.annee, filtre),
    derniere: voisines.suivante === null,
  };
  return (
    <div className="flex flex-col gap-10 lg:grid lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="lg:col-span-2">
        <Gardee actor={actor} id={recherche.gardee} filtre={filtre} />
        {voisines && <Suivant annee={c.annee} filtre={filtre} voisines={voisines} />}
        <EnTeteSalle
          titre={c.intitule || "Candidature sans titre"}
          surtitre={<Link href={`/cress/${c.annee}/candidatures`}>Candidatures {c.annee}</Link>}
        >
          <p className="flex flex-wrap items-center gap-3">
            <Etiquette ton={c.etat === "soumise" ? "attente" : c.etat === "labellisee" ? "succes" : "neutre"}>
              {NOM_ETAT_CANDIDATURE[c.etat]}
            </Etiquette>
            {c.numeroLabel !== null && (
              <a href={lienLabel(c.annee, c.numeroLabel)}>Label {codeLabel(c.annee, c.numeroLabel)}</a>
            )}
            <TourCandidature c={c} instant={instant} lecteur="cress" />
            {c.etat !== "brouillon" && (
              <a href="#decision" className="inline-flex min-h-11 items-center font-semibold print:hidden">
                {whyNot(actor, "labelliser", c, instant) ? "Voir la décision" : "Décider"}
              </a>
            )}
          </p>
        </EnTeteSalle>
        <FilCandidature c={c} />
      </div>
      <div className="flex flex-col gap-8">
        <Jumelles c={c} jumelles={dossier.jumelles} />
        <Lecture differences={dossier.differences}>
          <CandidatureLueVue c={c} contacts={dossier.contacts} intervenants={dossier.intervenants} />
        </Lecture>
        <StructuresNommees c={c} actor={actor} nommees={dossier.nommees} />
        <Pieces pieces={dossier.pieces} />
        <Corrections c={c} aDemander={dossier.aDemander} actor={actor} instant={instant} />
        <CourrielsNonRemis courriels={dossier.nonRemis} annee={c.annee} />
        <Messages
          c={c}
          actor={actor}
          lus={dossier.messages}
          page={recherche.messages}
          chemin={`/cress/candidatures/${id}`}
        />
        <Journal
          evenements={dossier.evenements}
          tout={lienJournal(`/cress/${c.annee}/journal`, { sujet: "candidature", id })}
        />
      </div>
      <Colonne dossier={dossier} actor={actor} instant={instant} suite={suite} />
    </div>
  );
}

/** The right column, in the order of the work: who has the file, what each thinks of it, what is decided. */
function Colonne({
  dossier: { c, preparee, grille, notes, attribution, instructeurs, avis, partenaires },
  actor,
  instant,
  suite,
}: {
  dossier: Dossier;
  actor: Actor;
  instant: Date;
  suite?: Suite;
}) {
  const interesse = whyNotInstruire(actor, c) === "interesse";
  const ouverte = whyNotInstruire(actor, c) === null;
  return (
    <div className="flex flex-col gap-10">
      {!interesse && c.etat !== "brouillon" && (
        <>
          <Attribution
            editionId={c.editionId}
            vue={{ id: c.id, etat: c.etat, instructeurId: attribution }}
            instructeurs={instructeurs}
          />
          <Grille
            id={c.id}
            ouverte={ouverte}
            notes={grille.map((n) => ({
              critere: n.critere,
              valeur: n.valeur,
              commentaire: n.commentaire ?? "",
              version: n.version,
              par: `${auteurDe(n)}, ${instantLong(n.at)}`,
            }))}
          />
          <Avis
            id={c.id}
            avis={avis}
            partenaires={partenaires}
            ouverts={whyNotDemanderAvis(actor, c) === null}
            instant={instant}
          />
          <Notes id={c.id} notes={notes} ouvertes={ouverte} />
        </>
      )}
      <Decision c={c} actor={actor} instant={instant} preparee={preparee} suite={suite} />
    </div>
  );
}
