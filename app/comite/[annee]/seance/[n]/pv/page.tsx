import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { exposants } from "@/app/_ui/exposants";
import { Volet } from "@/app/_ui/volet";
import { type Actor, isInstructeur } from "@/lib/socle/acteur/actor";
import { requireActor } from "@/lib/socle/auth/current";
import { instantLong } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import { siegeOccupe } from "@/lib/synthese/comite/membres";
import { contenuProcesVerbal } from "@/lib/synthese/seance/contenu";
import { adressePv, adresseSeance, FORMATS_PV } from "@/lib/synthese/seance/fichiers";
import { listMembresDe } from "@/lib/synthese/seance/membres";
import { nomDe, qualiteDe } from "@/lib/synthese/seance/personne";
import { findProcesVerbal, listVersions } from "@/lib/synthese/seance/proces-verbal";
import { findSeance, listDecisions, type SeanceLue } from "@/lib/synthese/seance/queries";
import { Corriger } from "./corriger.tsx";
import { Lu } from "./lu.tsx";

export default async function Page({ params }: PageProps<"/comite/[annee]/seance/[n]/pv">) {
  const { annee, n } = await params;
  const actor = await requireActor(`/comite/${annee}/seance/${n}/pv`);
  const s = await findSeance(actor, annee, n);
  const pv = s && (await findProcesVerbal(s));
  if (!s || !pv) notFound();
  const versions = await listVersions(s);
  const c = contenuProcesVerbal(pv);
  return (
    <>
      <EnTeteSalle titre={c.titre} surtitre={<Link href="/comite">Comité partenarial, édition {annee}</Link>}>
        <p>{exposants(typographier(c.version))}</p>
        <ul aria-label="Fichiers du procès-verbal" className="flex flex-wrap gap-x-6">
          {FORMATS_PV.map((format) => (
            <li key={format}>
              <a href={adressePv(s.annee, s.numero, pv.version, format)} className="inline-flex min-h-11 items-center">
                Procès-verbal en {format.toUpperCase()}
              </a>
            </li>
          ))}
        </ul>
      </EnTeteSalle>
      <div className="flex max-w-3xl flex-col gap-8">
        <Lu c={c} />
        {versions.length > 1 && (
          <section aria-labelledby="versions" className="flex flex-col gap-2">
            <h2 id="versions">Versions précédentes</h2>
            <ul>
              {versions.slice(1).map((v) => (
                <li key={v.version} className="flex flex-wrap items-center gap-x-4">
                  <span>
                    v{v.version}, {exposants(instantLong(v.at))}
                    {v.note && ` : ${typographier(v.note)}`}
                  </span>
                  {FORMATS_PV.map((format) => (
                    <a
                      key={format}
                      href={adressePv(s.annee, s.numero, v.version, format)}
                      className="inline-flex min-h-11 items-center"
                    >
                      {format.toUpperCase()}
                      <span className="sr-only"> de la version {v.version}</span>
                    </a>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        )}
        {isInstructeur(actor, s.editionId) && <Correction actor={actor} s={s} version={pv.version} />}
        <p>
          <Link href={adresseSeance(s.annee, s.numero)} className="inline-flex min-h-11 items-center">
            La séance
          </Link>
        </p>
      </div>
    </>
  );
}

async function Correction({ actor, s, version }: { actor: Actor; s: SeanceLue; version: number }) {
  const [membres, decisions] = await Promise.all([listMembresDe(actor, s.editionId), listDecisions(s)]);
  return (
    <Volet titre="Corriger le procès-verbal" encadre>
      <Corriger
        seanceId={s.id}
        version={version}
        membres={membres.map((m) => ({
          value: m.personneId,
          label: typographier(nomDe(m)),
          aide: typographier(qualiteDe(m)),
        }))}
        saisie={{
          note: "",
          presents: membres
            .filter((m) => siegeOccupe(m, membres, (id) => s.presents.includes(id)))
            .map((m) => m.personneId),
          observations: s.observations,
        }}
        decisions={[...decisions.values()]
          .filter((d) => d.issue !== "adopte")
          .map(({ id, code, issue, texte }) => ({ id, code, issue, texte }))}
      />
    </Volet>
  );
}
