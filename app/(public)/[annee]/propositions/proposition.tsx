import { Blocs } from "@/app/_ui/blocs";
import { Transition } from "@/app/_ui/marque";
import { ReponsesDuPoint } from "@/app/_ui/reponses-du-point";
import { typographier } from "@/lib/socle/typographie/texte";
import { direPoint } from "@/lib/synthese/consolidation/dire";
import { phraseSoutien } from "@/lib/synthese/consolidation/wording";
import { premiereDite } from "@/lib/synthese/document/composer/propositions";
import { nomDepartement } from "@/lib/synthese/document/departements";
import type { PropositionRepondue } from "@/lib/synthese/reponse/propositions";
import type { ReponseLue } from "@/lib/synthese/reponse/queries";

/** One proposition: its words, to whom, for when, who said it, and the answers. */
export function Proposition({
  annee,
  proposition: p,
  reponses,
}: {
  annee: number;
  proposition: PropositionRepondue;
  reponses: readonly ReponseLue[];
}) {
  return (
    <li
      id={p.code}
      className="grid gap-x-8 gap-y-2 border-filet border-b py-5 md:grid-cols-[1fr_17rem] print:block print:break-inside-auto! print:py-3"
    >
      <div className="min-w-0">
        <div className="lecture flex flex-col gap-2">
          <Blocs blocs={direPoint(p)} />
        </div>
        <ReponsesDuPoint destinataires={p.destinataires} reponses={reponses} />
        {p.dejaDit.map((d) => (
          <section key={d.code} className="pt-4" aria-label={`Déjà dit en ${d.annee}, ${d.code}`}>
            <p className="text-petit">
              <strong>Déjà dit en {d.annee}</strong> ·{" "}
              <a href={`/${d.annee}/p/${d.code}`} className="inline-flex min-h-11 items-center">
                {d.code}, {typographier(premiereDite(d))}
              </a>
            </p>
            <ReponsesDuPoint destinataires={d.destinataires} reponses={d.reponses} />
          </section>
        ))}
      </div>
      <dl className="flex flex-col gap-1 text-petit print:flex-row print:flex-wrap print:gap-x-5 print:gap-y-0">
        <div>
          <dt className="sr-only">Transition</dt>
          <dd>
            <Transition code={p.transition} />
          </dd>
        </div>
        <Ligne nom="À">
          {p.destinataires.length > 0
            ? typographier(p.destinataires.map((d) => d.nom).join(", "))
            : "personne n’est nommé"}
        </Ligne>
        {p.horizon && <Ligne nom="Pour quand">{typographier(p.horizon)}</Ligne>}
        {p.departements.length > 0 && <Ligne nom="Dite dans">{p.departements.map(nomDepartement).join(", ")}</Ligne>}
        <Ligne nom="Soutien">{phraseSoutien(p.soutien)}</Ligne>
        <div>
          <dt className="sr-only">Source</dt>
          <dd>
            <a href={`/${annee}/p/${p.code}`} className="inline-flex min-h-11 items-center font-semibold print:min-h-0">
              {p.code}, d’où vient cette phrase
            </a>
          </dd>
        </div>
      </dl>
    </li>
  );
}

const Ligne = ({ nom, children }: { nom: string; children: React.ReactNode }) => (
  <div>
    <dt className="inline text-sourdine">{nom} : </dt>
    <dd className="inline">{children}</dd>
  </div>
);
