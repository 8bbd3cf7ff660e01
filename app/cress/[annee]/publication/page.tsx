import Link from "next/link";
import { notFound } from "next/navigation";
import { ActeBouton } from "@/app/_ui/acte-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { exposants } from "@/app/_ui/exposants";
import { Vide } from "@/app/_ui/vide";
import { type Edition, findEditionInstruite, listDepartements } from "@/lib/appel/edition/queries";
import { whyNot as whyNotEdition } from "@/lib/appel/edition/rules";
import { NOM_ETAT_EDITION } from "@/lib/appel/edition/wording";
import { publicMentionsManquantes } from "@/lib/appel/mentions/queries";
import type { Actor } from "@/lib/socle/acteur/actor";
import { requireActor } from "@/lib/socle/auth/current";
import { grouper } from "@/lib/socle/grouper";
import { now } from "@/lib/socle/horloge/now";
import { REFUS } from "@/lib/socle/refus";
import { nomTransition } from "@/lib/socle/transitions/transitions";
import { dateLongue, instantLong } from "@/lib/socle/typographie/dates";
import { direTaille, pluriel } from "@/lib/socle/typographie/nombre";
import { publicArchive } from "@/lib/synthese/archive/queries";
import { listAValider } from "@/lib/synthese/comite/lire";
import { listPointsARelire } from "@/lib/synthese/consolidation/fraicheur";
import { listCompteurs } from "@/lib/synthese/consolidation/queries";
import { findApercu } from "@/lib/synthese/publication/apercu";
import { whyNot } from "@/lib/synthese/publication/rules";
import { compterPoints, findEnAttente, listPublications } from "@/lib/synthese/version/queries";
import { cloturerAction } from "./actions.ts";
import { Attente } from "./attente.tsx";
import { Controle } from "./controle.tsx";
import { PagesLegales } from "./pages-legales.tsx";
import { Suivante } from "./suivante.tsx";

export default async function Page({ params }: PageProps<"/cress/[annee]/publication">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/publication`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const instant = await now();
  const [comptes, points, versions, aRelire, aValider, attente, apercu, departements, archive, mentions] =
    await Promise.all([
      listCompteurs(actor, edition.id),
      compterPoints(actor, edition.id),
      listPublications(edition.id),
      listPointsARelire(actor, edition.id),
      listAValider(actor, edition.id),
      findEnAttente(actor, edition.id),
      findApercu(actor, edition, instant),
      listDepartements(edition.regionCode),
      publicArchive(edition.id),
      publicMentionsManquantes(),
    ]);
  if (!apercu) notFound();
  const noms = new Map(departements.map((d) => [d.code, d.nom]));
  const derniere = versions[0]?.numero ?? 0;
  const aTraiter = comptes.reduce((n, c) => n + c.aTraiter, 0);
  const faits = {
    edition,
    aTraiter,
    points,
    derniere,
    aValider: aValider.length,
    enAttente: !!attente,
    mentionsManquantes: mentions.length,
  };
  const refus = whyNot(actor, { ...faits, derogation: "à écrire" }, derniere, instant);
  const suite = derniere + 1;
  return (
    <div className="flex max-w-3xl flex-col gap-10">
      <EnTeteSalle titre="Publication" surtitre={<Link href={`/cress/${annee}`}>Édition {annee}</Link>}>
        <p>
          Publier fige la synthèse telle qu’elle est : la version garde son adresse, ne change plus, et chaque
          organisateur apprend où sont allés ses énoncés.
        </p>
        {versions[0] && (
          <p role="status">
            La version {derniere} est en ligne depuis le {exposants(instantLong(versions[0].publieeAt))}.
          </p>
        )}
      </EnTeteSalle>
      {versions.length === 0 && <Depots actor={actor} edition={edition} instant={instant} />}
      <Controle annee={annee} comptes={comptes} points={points} aValider={aValider} />
      <PagesLegales actor={actor} manquantes={mentions} />
      <Relecture annee={annee} aRelire={aRelire} />
      {attente ? (
        <Attente version={attente} editionId={edition.id} suite={suite} now={instant} />
      ) : (
        <Suivante
          key={derniere}
          edition={edition}
          apercu={apercu}
          refus={refus}
          points={points}
          aValider={aValider.length > 0}
          departements={noms}
        />
      )}
      <Versions annee={annee} versions={versions} />
      {versions.length > 0 && <Archive annee={annee} archive={archive} />}
      {versions.length > 0 && (
        <p>
          <Link href={`/cress/${annee}/publication/retrait`} className="inline-flex min-h-11 items-center">
            Masquer un nom ou retirer une photo de ce qui est publié
          </Link>
        </p>
      )}
    </div>
  );
}

/** The call: open until it is closed by hand, after its last day. */
function Depots({ actor, edition, instant }: { actor: Actor; edition: Edition; instant: Date }) {
  const refus = whyNotEdition(actor, "cloturer", edition, instant);
  return (
    <section aria-labelledby="depots" className="flex flex-col gap-3">
      <h2 id="depots">Dépôts des candidatures</h2>
      {edition.etat !== "ouverte" ? (
        <p>L’édition est {NOM_ETAT_EDITION[edition.etat].toLowerCase()}.</p>
      ) : (
        <>
          <p>
            L’appel à contributions court jusqu’au {exposants(dateLongue(edition.dateClotureAppel))}. Les dépôts se
            clôturent avant la première publication.
          </p>
          {refus ? (
            <p className="font-semibold">{REFUS[refus]}</p>
          ) : (
            <ActeBouton
              action={cloturerAction}
              input={{ id: edition.id }}
              variante="secondaire"
              mots={{
                question: `Clôturer les dépôts de l’édition ${edition.annee} ?`,
                consequence:
                  "Plus aucune candidature ne peut être déposée, sauf avec un code de dépôt tardif. Les dépôts ne se rouvrent pas.",
                oui: "Clôturer les dépôts",
                fait: "Les dépôts sont clos",
                suite: "La synthèse peut maintenant être publiée dès que chaque énoncé est traité.",
              }}
            >
              Clôturer les dépôts
            </ActeBouton>
          )}
        </>
      )}
    </section>
  );
}

/** Nothing here stops a publication: it says what deserves another look. */
function Relecture({ annee, aRelire }: { annee: string; aRelire: Awaited<ReturnType<typeof listPointsARelire>> }) {
  if (aRelire.length === 0) return null;
  return (
    <section aria-labelledby="relecture" className="flex flex-col gap-3">
      <h2 id="relecture">À relire</h2>
      <p>
        {pluriel(aRelire.length, "point cite", "points citent")} des mots que leur fiche a changés ou retirés depuis.
      </p>
      <ul>
        {[...grouper(aRelire, (p) => p.transition)].map(([transition, siens]) => (
          <li key={transition}>
            <Link
              href={`/cress/${annee}/synthese/${transition}/a-relire`}
              className="inline-flex min-h-11 items-center"
            >
              {nomTransition(transition)} : {siens.map((p) => p.code).join(", ")}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What anybody may keep of what is published: made again by a job each time it changes. */
function Archive({ annee, archive }: { annee: string; archive: Awaited<ReturnType<typeof publicArchive>> }) {
  return (
    <section aria-labelledby="archive" className="flex flex-col gap-2">
      <h2 id="archive">Archive</h2>
      <p>
        Tout ce qui est public de cette édition, dans un fichier qui s’ouvre sans Trame : une page à lire, les fichiers
        de chaque version, les données. Elle est refaite dès qu’une version paraît, qu’un nom est masqué ou qu’une
        réponse arrive.
      </p>
      {archive ? (
        <p className="flex flex-wrap items-center gap-x-6">
          <a href={`/${annee}/donnees/archive.zip`} className="inline-flex min-h-11 items-center font-semibold">
            Télécharger l’archive (ZIP, {direTaille(archive.taille)})
          </a>
          <span className="text-sourdine">Arrêtée le {exposants(instantLong(archive.faiteAt))}</span>
        </p>
      ) : (
        <p role="status">Elle est en préparation : revenez dans quelques minutes.</p>
      )}
    </section>
  );
}

function Versions({ annee, versions }: { annee: string; versions: Awaited<ReturnType<typeof listPublications>> }) {
  return (
    <section aria-labelledby="versions" className="flex flex-col gap-3">
      <h2 id="versions">Versions publiées</h2>
      {versions.length === 0 && <Vide titre="Aucune version publiée pour l’instant." />}
      <ul className="flex flex-col">
        {versions.map((v) => (
          <li key={v.numero} className="flex flex-wrap items-center gap-x-6 border-filet border-b">
            <Link href={`/${annee}/synthese/v${v.numero}`} className="inline-flex min-h-11 items-center font-semibold">
              Version {v.numero}
            </Link>
            <span className="text-sourdine">{exposants(instantLong(v.publieeAt))}</span>
            {v.derogation && <span className="w-full text-petit">Sans attendre le comité : {v.derogation}</span>}
            <a href={`/${annee}/synthese/v${v.numero}.pdf`} className="inline-flex min-h-11 items-center">
              PDF de la version {v.numero}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
