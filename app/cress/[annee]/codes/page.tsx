import Link from "next/link";
import { notFound } from "next/navigation";
import { ActeBouton } from "@/app/_ui/acte-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Etiquette } from "@/app/_ui/etiquette";
import { exposants } from "@/app/_ui/exposants";
import { Pagination } from "@/app/_ui/pagination";
import { Vide } from "@/app/_ui/vide";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { CODES_PAR_PAGE, type CodeListe, listCodes } from "@/lib/appel/tardif/queries";
import { whyNotDonner } from "@/lib/appel/tardif/rules";
import { requireActor } from "@/lib/socle/auth/current";
import { joursApres } from "@/lib/socle/horloge/jours";
import { now } from "@/lib/socle/horloge/now";
import { pageDe } from "@/lib/socle/page";
import { REFUS } from "@/lib/socle/refus";
import { dateLongue, instantLong, jourLocal } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import { revoquerCodeAction } from "./actions.ts";
import { DonnerCode } from "./formulaire.tsx";

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/codes">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/codes`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const page = pageDe((await searchParams).page);
  const instant = await now();
  const jour = jourLocal(instant);
  const { rows, total } = await listCodes(actor, edition.id, page);
  const refus = whyNotDonner(actor, edition, jour, instant);
  return (
    <div className="flex flex-col gap-10">
      <EnTeteSalle titre="Codes de dépôt tardif" surtitre={<Link href={`/cress/${annee}`}>Édition {annee}</Link>}>
        <p className="max-w-2xl">
          L’appel se clôt le {exposants(dateLongue(edition.dateClotureAppel))} à minuit. Un code permet de déposer une
          candidature après cette date : une seule fois, pendant trente jours au plus.
        </p>
      </EnTeteSalle>
      {refus ? <p>{REFUS[refus]}</p> : <DonnerCode annee={edition.annee} proposition={joursApres(jour, 7)} />}
      <section aria-labelledby="donnes">
        <h2 id="donnes" className="pb-2">
          Codes donnés
        </h2>
        {rows.length === 0 ? (
          <Vide titre="Aucun code n’a encore été donné." />
        ) : (
          <ul className="max-w-3xl">
            {rows.map((code) => (
              <Ligne key={code.id} code={code} maintenant={instant} />
            ))}
          </ul>
        )}
        <Pagination
          page={page}
          total={total}
          parPage={CODES_PAR_PAGE}
          href={(p) => `/cress/${annee}/codes?page=${p}`}
        />
      </section>
    </div>
  );
}

function Ligne({ code, maintenant }: { code: CodeListe; maintenant: Date }) {
  const perime = code.expireAt < maintenant;
  return (
    <li className="flex flex-col gap-1 border-filet border-b py-4">
      <p className="whitespace-pre-line">{typographier(code.motif)}</p>
      <p className="text-petit text-sourdine">
        Donné le {exposants(instantLong(code.creeAt))}
        {code.auteur && ` par ${code.auteur}`}
      </p>
      <div className="flex flex-wrap items-center gap-x-4">
        {code.utiliseAt ? (
          <p>
            <Etiquette ton="succes">Utilisé</Etiquette> le {exposants(instantLong(code.utiliseAt))}
            {code.candidatureId && (
              <>
                {" "}
                pour{" "}
                <Link href={`/cress/candidatures/${code.candidatureId}`}>
                  {code.intitule ? typographier(code.intitule) : "une candidature sans titre"}
                </Link>
              </>
            )}
          </p>
        ) : perime ? (
          <p>
            <Etiquette>Plus valable</Etiquette> depuis le {exposants(instantLong(code.expireAt))}
          </p>
        ) : (
          <>
            <p>Valable jusqu’au {exposants(instantLong(code.expireAt))}</p>
            <ActeBouton
              action={revoquerCodeAction}
              input={{ id: code.id }}
              variante="discret"
              mots={{
                question: "Révoquer ce code ?",
                consequence: "La personne qui l’a reçu ne pourra plus déposer avec lui ; un brouillon commencé reste.",
                oui: "Révoquer le code",
                fait: "Le code est révoqué",
              }}
            >
              Révoquer<span className="sr-only"> ce code : {code.motif}</span>
            </ActeBouton>
          </>
        )}
      </div>
    </li>
  );
}
