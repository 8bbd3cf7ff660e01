import type { Metadata } from "next";
import Link from "next/link";
import { LienBouton } from "@/app/_ui/bouton";
import { EnTete } from "@/app/_ui/en-tete";
import { Etiquette } from "@/app/_ui/etiquette";
import { Transitions } from "@/app/_ui/marque";
import { TourCandidature } from "@/app/_ui/tour";
import { Vide } from "@/app/_ui/vide";
import { requireActor } from "@/lib/auth/current";
import { listMesCandidatures } from "@/lib/candidature/queries";
import { whyNotDeposer } from "@/lib/candidature/rules";
import { NOM_ETAT_CANDIDATURE } from "@/lib/candidature/wording";
import { publicEditions } from "@/lib/edition/queries";
import { listMesPresencesADeclarer } from "@/lib/emargement/queries";
import { listMesFiches } from "@/lib/fiche/queries";
import { now } from "@/lib/horloge/now";
import { listNouvellesVersions } from "@/lib/kit/queries";
import { listMesRetours } from "@/lib/retour/queries";
import { dateCourte, dateLongue, instantLong, jourDeParis, moisLong } from "@/lib/typographie/dates";
import { pluriel } from "@/lib/typographie/nombre";
import { typographier } from "@/lib/typographie/texte";
import { InvitationsEnAttente } from "./invitations/en-attente.tsx";
import { NouvellesDuKit } from "./nouvelles-du-kit.tsx";
import { Retour } from "./retour.tsx";

export const metadata: Metadata = { title: "Mon espace" };

export default async function Page() {
  const actor = await requireActor("/espace");
  const instant = await now();
  const jour = jourDeParis(instant);
  const [candidatures, editions, presences, fiches, retours, nouvelles] = await Promise.all([
    listMesCandidatures(actor),
    publicEditions(),
    listMesPresencesADeclarer(actor, jour),
    listMesFiches(actor),
    listMesRetours(actor),
    listNouvellesVersions(actor),
  ]);
  const ouvertes = editions.filter((e) => whyNotDeposer(e, instant) === null);
  return (
    <>
      <EnTete titre="Mon espace">
        {ouvertes.map((e) => (
          <div key={e.id} className="flex flex-wrap items-center gap-x-6 gap-y-2">
            <LienBouton href={`/espace/candidatures/nouvelle?edition=${e.annee}`}>
              Candidater à la conférence {e.annee}
            </LienBouton>
            <span className="text-sourdine">jusqu’au {dateLongue(e.dateClotureAppel)}</span>
          </div>
        ))}
      </EnTete>
      <InvitationsEnAttente actor={actor} />
      <AFaire
        aCompleter={candidatures.filter((c) => c.etat === "a_completer")}
        retours={retours}
        jour={jour}
        presences={presences.filter((p) => retours.every((r) => r.id !== p.atelierId))}
        aConfirmer={fiches.filter((f) => f.aConfirmerDepuis)}
        fiches={fiches.filter(
          (f) => (f.etat === "brouillon" || f.etat === "a_corriger") && retours.every((r) => r.ficheId !== f.id),
        )}
      />
      {candidatures.length === 0 ? (
        <Vide titre="Vos candidatures seront ici.">
          Commencez par <Link href="/espace/structures">rejoindre ou créer votre structure</Link>, puis candidatez.
        </Vide>
      ) : (
        <ul className="max-w-3xl">
          {candidatures.map((c) => (
            <li key={c.id} className="border-filet border-b py-5">
              <p className="flex flex-wrap items-center gap-3 pb-1 text-petit text-sourdine">
                {c.annee}
                <Etiquette
                  ton={
                    c.etat === "labellisee"
                      ? "succes"
                      : ["brouillon", "a_completer"].includes(c.etat)
                        ? "attente"
                        : "neutre"
                  }
                >
                  {NOM_ETAT_CANDIDATURE[c.etat]}
                </Etiquette>
                {pluriel(c.nombreAteliers, "atelier")}
              </p>
              <h2 className="text-[1.15rem]">
                <Link href={`/espace/candidatures/${c.id}`}>
                  {c.intitule ? typographier(c.intitule) : "Candidature sans titre"}
                </Link>
              </h2>
              <p className="py-1">
                <TourCandidature c={c} instant={instant} lecteur="organisateur" />
              </p>
              <Transitions codes={c.transitions} />
            </li>
          ))}
        </ul>
      )}
      <NouvellesDuKit nouvelles={nouvelles} />
    </>
  );
}

type AFaireProps = {
  retours: Awaited<ReturnType<typeof listMesRetours>>;
  jour: string;
  aCompleter: Awaited<ReturnType<typeof listMesCandidatures>>;
  presences: Awaited<ReturnType<typeof listMesPresencesADeclarer>>;
  aConfirmer: Awaited<ReturnType<typeof listMesFiches>>;
  fiches: Awaited<ReturnType<typeof listMesFiches>>;
};

/** What waits for this person, before anything else; nothing when nothing does. */
function AFaire({ retours, jour, aCompleter, presences, aConfirmer, fiches }: AFaireProps) {
  if (retours.length + aCompleter.length + presences.length + aConfirmer.length + fiches.length === 0) return null;
  return (
    <section aria-labelledby="a-faire" className="mb-10 max-w-3xl border-accent border-l-2 pl-5">
      <h2 id="a-faire">À vous</h2>
      <ul>
        {retours.map((r) => (
          <Retour key={r.id} r={r} jour={jour} />
        ))}
        {aCompleter.map((c) => (
          <li key={c.id} className="border-filet border-b py-2">
            <Link
              href={`/espace/candidatures/${c.id}${c.correctionsEnAttente > 0 ? "/corriger" : ""}`}
              className="font-semibold"
            >
              {c.correctionsEnAttente > 0
                ? `Corriger ${pluriel(c.correctionsEnAttente, "champ")}`
                : "Compléter et renvoyer la candidature"}
            </Link>
            <span className="block text-petit text-sourdine">
              {typographier(c.intitule)}, demandé le {c.complementDemandeAt && instantLong(c.complementDemandeAt)}
            </span>
          </li>
        ))}
        {presences.map((a) => (
          <li key={a.atelierId} className="border-filet border-b py-2">
            <Link href={`/espace/ateliers/${a.atelierId}/presence`} className="font-semibold">
              Déclarer la présence, atelier {a.code}
            </Link>
            <span className="block text-petit text-sourdine">
              {typographier(a.intitule)}, {a.date ? dateCourte(a.date) : a.mois && moisLong(a.mois)}
            </span>
          </li>
        ))}
        {aConfirmer.map((f) => (
          <li key={f.id} className="border-filet border-b py-2">
            <Link href={`/espace/fiches/${f.id}/confirmer`} className="font-semibold">
              Relire la fiche {f.code} saisie pour vous
            </Link>
            <span className="block text-petit text-sourdine">
              {typographier(f.intitule)}, {f.ateliers.join(", ")}
            </span>
          </li>
        ))}
        {fiches.map((f) => (
          <li key={f.id} className="border-filet border-b py-2">
            <Link href={`/espace/fiches/${f.id}/modifier`} className="font-semibold">
              {f.etat === "a_corriger" ? "Corriger" : "Terminer"} la fiche de synthèse {f.code ?? ""}
            </Link>
            <span className="block text-petit text-sourdine">
              {typographier(f.intitule)}, {f.ateliers.join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
