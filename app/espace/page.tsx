import Link from "next/link";
import { LienBouton } from "@/app/_ui/bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { exposants } from "@/app/_ui/exposants";
import { Vide } from "@/app/_ui/vide";
import { Volet } from "@/app/_ui/volet";
import { whyNotDeposer } from "@/lib/appel/candidature/rules";
import { publicEditions } from "@/lib/appel/edition/queries";
import { listAFaireEspace } from "@/lib/conduite/afaire/espace";
import { requireActor } from "@/lib/socle/auth/current";
import { compacter } from "@/lib/socle/compact";
import { now } from "@/lib/socle/horloge/now";
import { dateLongue } from "@/lib/socle/typographie/dates";
import { AFaire } from "./a-faire.tsx";
import { direMienne } from "./dire-mienne.ts";
import { MesCandidatures } from "./mes-candidatures.tsx";
import { NouvellesDuKit } from "./nouvelles-du-kit.tsx";

export default async function Page() {
  const actor = await requireActor("/espace");
  const instant = await now();
  const [{ aFaire, n, enCours, passees, nouvelles }, editions] = await Promise.all([
    listAFaireEspace(actor, instant),
    publicEditions(),
  ]);
  const ouvertes = editions.filter((e) => whyNotDeposer(e, instant) === null);
  const rien = n + enCours.length + passees.length === 0;
  return (
    <>
      <EnTeteSalle titre="Mon espace">
        {ouvertes.map((e) => (
          <div key={e.id} className="flex flex-wrap items-center gap-x-6 gap-y-2">
            <LienBouton href={`/espace/candidatures/nouvelle?edition=${e.annee}`}>
              Candidater à la conférence {e.annee}
            </LienBouton>
            <span className="text-sourdine">jusqu’au {exposants(dateLongue(e.dateClotureAppel))} inclus</span>
          </div>
        ))}
      </EnTeteSalle>
      <div className="flex max-w-3xl flex-col gap-12">
        {n > 0 && <AFaire aFaire={aFaire} instant={instant} />}
        {rien && (
          <Vide titre="Vos candidatures seront ici.">
            Commencez par <Link href="/espace/structures">rejoindre ou créer votre structure</Link>, puis candidatez.
          </Vide>
        )}
        {enCours.length > 0 && (
          <section aria-labelledby="en-cours">
            <h2 id="en-cours">En cours</h2>
            <MesCandidatures rows={compacter(enCours.map((c) => direMienne(c, instant)))} />
          </section>
        )}
        {passees.length > 0 && (
          <Volet
            titre={<>Passées, refusées ou retirées ({passees.length})</>}
            className="border-filet border-t pt-2"
            open={enCours.length + n === 0}
          >
            <MesCandidatures rows={compacter(passees.map((c) => direMienne(c, instant)))} />
          </Volet>
        )}
      </div>
      <NouvellesDuKit nouvelles={nouvelles} />
    </>
  );
}
