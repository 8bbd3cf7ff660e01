import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { LienBouton } from "@/app/_ui/bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { mentionArrivees } from "@/lib/recueil/emargement/mention";
import { whyNotArriver } from "@/lib/recueil/emargement/ouverture";
import { publicDepartements, publicEstArrive, publicPresence } from "@/lib/recueil/emargement/public";
import { now } from "@/lib/socle/horloge/now";
import { REFUS } from "@/lib/socle/refus";
import { dateAtelier } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import { isUuid } from "@/lib/socle/uuid";
import { Formulaire } from "./formulaire.tsx";
import { Oublier } from "./oublier.tsx";

/** The atelier names the page (EnTeteSalle). */
export const metadata: Metadata = { title: null };

/** Somebody in the room says they are here. The page has a number of its own, in its address: sent twice, it counts once. */
export default async function Page({ params, searchParams }: PageProps<"/presence/[jeton]">) {
  const { jeton } = await params;
  const visite = (await searchParams).p?.toString() ?? "";
  const e = await publicPresence(jeton);
  if (!e) return <Inconnu />;
  const arrive = isUuid(visite) && (await publicEstArrive(e.atelierId, visite));
  const refus = whyNotArriver(e, await now());
  if (refus === null && !isUuid(visite)) redirect(`/presence/${jeton}?p=${randomUUID()}`);
  return (
    <>
      <EnTeteSalle titre={e.intitule} surtitre={arrive ? "Votre présence" : "Signaler ma présence"}>
        {e.atelier.mois && <p>{typographier(dateAtelier({ ...e, date: e.atelier.date, mois: e.atelier.mois }))}</p>}
        <p className="text-sourdine">{e.organisateurs.map(typographier).join(", ")}</p>
      </EnTeteSalle>
      {arrive && <Oublier jeton={jeton} />}
      {arrive && <Merci autre={refus === null ? `/presence/${jeton}?p=${randomUUID()}` : null} />}
      {!arrive && refus && <p>{REFUS[refus]}</p>}
      {!arrive && !refus && (
        <Formulaire
          jeton={jeton}
          visite={visite}
          departements={await publicDepartements(e.edition.regionCode)}
          mention={mentionArrivees(e.organisateurs)}
        />
      )}
    </>
  );
}

function Merci({ autre }: { autre: string | null }) {
  return (
    <div className="flex flex-col gap-6">
      <p role="status" className="border-succes border-s-4 ps-4 font-semibold text-[1.2rem]">
        Merci, votre présence est enregistrée.
      </p>
      <p>Vous pouvez fermer cette page. Une erreur ? Dites-le à la personne qui organise l’atelier.</p>
      {autre && (
        <div>
          <LienBouton href={autre} variante="secondaire" prefetch={false}>
            Signaler une autre personne
          </LienBouton>
        </div>
      )}
    </div>
  );
}

function Inconnu() {
  return (
    <>
      <EnTeteSalle titre="Cette adresse ne mène à aucun atelier" />
      <p className="pb-6">Elle est peut-être incomplète. Le code de six lettres affiché dans la salle y mène aussi.</p>
      <LienBouton href="/presence">Écrire le code</LienBouton>
    </>
  );
}
