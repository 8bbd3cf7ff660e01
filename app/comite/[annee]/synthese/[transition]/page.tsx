import Link from "next/link";
import { notFound } from "next/navigation";
import { Mots } from "@/app/_ui/avant-apres";
import { Blocs } from "@/app/_ui/blocs";
import { DecisionComite } from "@/app/_ui/decision-comite";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Fleches } from "@/app/_ui/fleches";
import { FocusTitre } from "@/app/_ui/focus-titre";
import { Phrase } from "@/app/_ui/phrase";
import { PositionFormulaire } from "@/app/_ui/position-formulaire";
import { Vide } from "@/app/_ui/vide";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { enClair } from "@/lib/socle/texte/markdown";
import { dateLongue } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { lireChapitreDuMembre, type PointDuMembre } from "@/lib/synthese/comite/membre";
import { NOM_AVIS_POSITION } from "@/lib/synthese/comite/wording";
import { direPoint, direPrecisions } from "@/lib/synthese/consolidation/dire";
import { phraseSoutien } from "@/lib/synthese/consolidation/wording";
import { Bilan } from "./bilan.tsx";

export default async function Page({ params, searchParams }: PageProps<"/comite/[annee]/synthese/[transition]">) {
  const [{ annee, transition }, recherche] = await Promise.all([params, searchParams]);
  const ici = `/comite/${annee}/synthese/${transition}`;
  const actor = await requireActor(ici);
  const pour = typeof recherche.pour === "string" ? recherche.pour : undefined;
  const lu = await lireChapitreDuMembre(actor, annee, transition, pour, await now());
  if (!lu) notFound();
  const { chapitre, membre, points } = lu;
  const adresse = (code: string) =>
    `${ici}?point=${code}${membre.personneId === lu.voix[0]?.personneId ? "" : `&pour=${membre.personneId}`}`;
  const demande = typeof recherche.point === "string" ? recherche.point : undefined;
  const reste = points.filter((p) => p.ouvert && !p.position);
  const p = demande === "fin" ? undefined : (points.find((x) => x.code === demande) ?? reste[0]);
  const rang = p ? points.indexOf(p) : points.length;
  const avant = points[rang - 1];
  const suite = reste.find((x) => x !== p && points.indexOf(x) > rang) ?? reste.find((x) => x !== p);
  const apres = points[rang + 1];
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      {demande && <FocusTitre key={demande} />}
      <EnTeteSalle
        titre={p ? `Point ${rang + 1} sur ${points.length}` : chapitre.libelle}
        surtitre={
          <Link href={`/comite/${annee}/synthese`}>
            {typographier(chapitre.libelle)}, {annee}
          </Link>
        }
      >
        {membre.personneId !== actor.personneId && (
          <p className="font-semibold">Vous répondez pour {membre.nom}, comme suppléant.</p>
        )}
        {lu.voix.length > 1 && (
          <p className="flex flex-wrap gap-x-4">
            {lu.voix
              .filter((v) => v !== membre)
              .map((v) => (
                <Link
                  key={v.personneId}
                  href={`${ici}?pour=${v.personneId}`}
                  className="inline-flex min-h-11 items-center"
                >
                  Répondre pour {v.personneId === actor.personneId ? "vous-même" : v.nom}
                </Link>
              ))}
          </p>
        )}
        {points.length > 0 && (
          <p className="text-sourdine">
            {reste.length > 0 ? `${pluriel(reste.length, "point")} sans réponse de vous` : "Vous avez répondu à tout"}
          </p>
        )}
      </EnTeteSalle>
      {points.length === 0 && (
        <Vide titre="Ce chapitre se prépare encore.">Un courriel vous dira quand le lire, et avant quel jour.</Vide>
      )}
      {points.length > 0 && p && (
        <>
          <UnPoint p={p} membreId={membre.personneId} ensuite={adresse(suite?.code ?? "fin")} />
          <Fleches avant={avant && adresse(avant.code)} apres={adresse(apres?.code ?? "fin")} />
          <nav
            aria-label="Points"
            className="flex flex-wrap items-center justify-between gap-x-6 border-filet border-t"
          >
            {avant ? <Lien href={adresse(avant.code)}>Précédent</Lien> : <span />}
            <Lien href={adresse(apres?.code ?? "fin")}>{apres ? "Suivant" : "Voir vos réponses"}</Lien>
          </nav>
        </>
      )}
      {points.length > 0 && !p && <Bilan lu={lu} adresse={adresse} />}
    </div>
  );
}

function Lien({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} className="inline-flex min-h-11 items-center">
      {children}
    </Link>
  );
}

const enUneFois = (p: { accroche: string; texte: string }) => typographier(enClair(`${p.accroche} ${p.texte}`).trim());

function UnPoint({ p, membreId, ensuite }: { p: PointDuMembre; membreId: string; ensuite: string }) {
  return (
    <>
      <section aria-label="La phrase" className="flex flex-col gap-2">
        <p className="text-petit text-sourdine">
          {p.code} · {typographier(p.bloc)}
          {p.groupe && ` · ${typographier(p.groupe)}`} · {phraseSoutien(p.soutien)}
        </p>
        <div className="lecture flex flex-col gap-2">
          <Blocs blocs={direPoint(p)} />
        </div>
        {direPrecisions(p).map(({ nom, texte }) => (
          <p key={nom}>
            <span className="text-sourdine">{nom} : </span>
            {texte}
          </p>
        ))}
        <DecisionComite d={p.decision} />
        {p.partiePrenante && (
          <p className="font-semibold">
            Partie prenante : une de vos structures est parmi les sources. Votre réponse est montrée, sans compter dans
            le quorum.
          </p>
        )}
        {p.ancienne && (
          <div className="border-accent border-l-2 pl-4">
            <p className="font-semibold">
              {p.prise ? "Votre formulation a été reprise." : "Cette formulation a changé depuis votre réponse."} Ce qui
              a changé :
            </p>
            <Mots avant={enUneFois(p.ancienne.lu)} apres={enUneFois(p)} />
            <p>
              Vous aviez répondu : {NOM_AVIS_POSITION[p.ancienne.avis].toLowerCase()}
              {p.ancienne.texte && ` — ${typographier(p.ancienne.texte)}`}
            </p>
          </div>
        )}
      </section>
      <section aria-label="Ses sources" className="flex flex-col gap-3">
        <h2>Ce qui a été dit</h2>
        <ul className="flex flex-col gap-3">
          {p.sources.map((s) => (
            <li key={s.enonceId} className="border-filet border-l-2 pl-3">
              <Phrase accroche={s.accroche} texte={s.texte} />
              <p className="text-petit text-sourdine">
                {[
                  s.code,
                  s.provenance?.structures.map((x) => typographier(x.nom)).join(", "),
                  s.provenance?.ateliers.map((a) => a.code).join(", "),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </li>
          ))}
        </ul>
      </section>
      {p.ouvert ? (
        <PositionFormulaire
          key={`${p.id} ${membreId}`}
          pointId={p.id}
          membreId={membreId}
          lus={p.motsDepuis}
          dit={p.position}
          aide={
            p.avantLe
              ? `Au plus tard le ${dateLongue(p.avantLe)} ; sans réponse de vous à ce point, « rien à redire » ce jour-là.`
              : ""
          }
          bouton={p.position ? "Changer ma réponse" : "Répondre, et passer au suivant"}
          ensuite={ensuite}
        />
      ) : (
        <p>Ce point est validé.</p>
      )}
    </>
  );
}
