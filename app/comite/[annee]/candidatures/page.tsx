import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Etiquette } from "@/app/_ui/etiquette";
import { exposants } from "@/app/_ui/exposants";
import { MarquesTransitions } from "@/app/_ui/marque";
import { Pagination } from "@/app/_ui/pagination";
import { TourBref } from "@/app/_ui/tour";
import { Vide } from "@/app/_ui/vide";
import { listPourPartenaire, PAR_PAGE } from "@/lib/appel/avis/queries";
import { isAvisOuvert } from "@/lib/appel/avis/rules";
import { NOM_AVIS } from "@/lib/appel/avis/wording";
import { direEtat } from "@/lib/appel/candidature/dire-tour";
import { isPartenaire } from "@/lib/socle/acteur/actor";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { pageDe } from "@/lib/socle/page";
import { jourLocal } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { listEditionsSuivies } from "@/lib/synthese/comite/editions";

export default async function Page({ params, searchParams }: PageProps<"/comite/[annee]/candidatures">) {
  const [{ annee }, recherche] = await Promise.all([params, searchParams]);
  const actor = await requireActor(`/comite/${annee}/candidatures`);
  const edition = (await listEditionsSuivies(actor)).find((e) => String(e.annee) === annee);
  if (!edition || !isPartenaire(actor, edition.id)) notFound();
  const page = pageDe(recherche.page);
  const instant = await now();
  const { rows, total, attendus } = await listPourPartenaire(actor, edition.id, page);
  return (
    <>
      <EnTeteSalle titre="Candidatures" surtitre={<Link href="/comite">Édition {annee}</Link>}>
        <p className="text-sourdine">
          {pluriel(total, "candidature")}, {pluriel(attendus, "avis attendu", "avis attendus")} de vous
        </p>
      </EnTeteSalle>
      {rows.length === 0 ? (
        <Vide titre="Aucune candidature pour l’instant.">Chacune paraît ici dès qu’elle est déposée.</Vide>
      ) : (
        <ul className="max-w-4xl">
          {rows.map((c) => (
            <li
              key={c.id}
              className="grid gap-x-6 gap-y-1 border-filet border-b py-2 lg:grid-cols-[minmax(0,1fr)_22rem]"
            >
              <div>
                <Link href={`/comite/candidatures/${c.id}`} className="font-semibold">
                  {typographier(c.intitule)}
                </Link>
                <div className="flex flex-wrap gap-x-3 text-petit">
                  <span>{c.organisateurs.map(typographier).join(", ")}</span>
                  <MarquesTransitions codes={c.transitions} />
                </div>
              </div>
              <div className="text-petit lg:text-end">
                <p className="flex flex-wrap items-center gap-x-3 text-sourdine lg:justify-end">
                  {avisDe(c)}
                  {exposants(direEtat(c, jourLocal(instant)))}
                </p>
                <p className="text-sourdine">
                  <TourBref c={c} instant={instant} lecteur="partenaire" />
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Pagination
        page={page}
        total={total}
        parPage={PAR_PAGE}
        href={(p) => `/comite/${annee}/candidatures?page=${p}`}
      />
    </>
  );
}

function avisDe(c: Awaited<ReturnType<typeof listPourPartenaire>>["rows"][number]) {
  if (c.valeur) return <Etiquette>Votre avis : {NOM_AVIS[c.valeur].toLowerCase()}</Etiquette>;
  if (c.demandeAt && isAvisOuvert(c.etat)) return <Etiquette ton="attente">Avis attendu</Etiquette>;
  return null;
}
