import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { exposants } from "@/app/_ui/exposants";
import { listBrouillons } from "@/lib/appel/candidature/questions/concurrence";
import { CANDIDATURE_VIDE, CONTACT_VIDE } from "@/lib/appel/candidature/questions/vide";
import { whyNotDeposer } from "@/lib/appel/candidature/rules";
import { publicEdition } from "@/lib/appel/edition/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { REFUS } from "@/lib/socle/refus";
import { dateLongue } from "@/lib/socle/typographie/dates";
import { NouvelleStructureFormulaire } from "../../structures/nouvelle-formulaire.tsx";
import { choixDuFormulaire, departDe } from "../donnees.ts";
import { CandidatureFormulaire } from "../formulaire.tsx";
import { Reconductibles } from "../reconductibles.tsx";
import { Reprendre } from "./reprendre.tsx";
import { CandidatureTardive } from "./tardive.tsx";

export default async function Page({ searchParams }: PageProps<"/espace/candidatures/nouvelle">) {
  const { edition: annee, autre } = await searchParams;
  const actor = await requireActor(`/espace/candidatures/nouvelle?edition=${annee ?? ""}`);
  const edition = await publicEdition(annee?.toString() ?? "");
  if (!edition) notFound();
  const refus = whyNotDeposer(edition, await now());
  if (refus) {
    return (
      <>
        <EnTeteSalle titre="Candidater" surtitre={edition.intitule} />
        <p>{REFUS[refus]}</p>
        <CandidatureTardive actor={actor} edition={edition} now={await now()} />
      </>
    );
  }
  const brouillons = autre === undefined ? await listBrouillons(actor, edition.id) : [];
  if (brouillons.length > 0) return <Reprendre edition={edition} brouillons={brouillons} />;
  const choix = await choixDuFormulaire(actor, edition, []);
  if (choix.miennes.length === 0) {
    return (
      <>
        <EnTeteSalle titre="Votre structure" surtitre={edition.intitule}>
          <p className="max-w-xl text-sourdine">
            Une candidature est déposée par une structure. Dites laquelle : le formulaire vient juste après. Elle est
            déjà connue ici ? <Link href="/espace/structures">Demandez à la rejoindre</Link>.
          </p>
        </EnTeteSalle>
        <NouvelleStructureFormulaire ensuite={`/espace/candidatures/nouvelle?edition=${edition.annee}`} />
      </>
    );
  }
  const valeurs = {
    ...CANDIDATURE_VIDE,
    structureId: choix.miennes.length === 1 ? (choix.miennes[0]?.id ?? "") : "",
    contacts: [{ ...CONTACT_VIDE, courriel: actor.courriel }, CONTACT_VIDE],
  };
  return (
    <>
      <EnTeteSalle titre="Candidater" surtitre={`Conférence ${edition.annee} : ${edition.intitule}`}>
        <p className="text-sourdine">
          Jusqu’au {exposants(dateLongue(edition.dateClotureAppel))} à minuit. Vos réponses s’enregistrent au fur et à
          mesure.
        </p>
      </EnTeteSalle>
      <Reconductibles actor={actor} annee={edition.annee} />
      <CandidatureFormulaire {...choix} candidature={null} valeurs={valeurs} depart={departDe(choix, valeurs)} />
    </>
  );
}
