import { Blocs } from "@/app/_ui/blocs";
import { Etiquette, type Ton } from "@/app/_ui/etiquette";
import { Transition } from "@/app/_ui/marque";
import { Volet } from "@/app/_ui/volet";
import { direTexte } from "@/lib/socle/texte/phrases";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { direPoint, direPrecisions } from "@/lib/synthese/consolidation/dire";
import { NOM_VOIX } from "@/lib/synthese/seance/contestes";
import type { Issue } from "@/lib/synthese/seance/states";
import type { PointCourant } from "@/lib/synthese/seance/tableau";
import { NOM_ISSUE } from "@/lib/synthese/seance/wording";

const TON: Record<Issue, Ton> = { adopte: "succes", divergence: "danger", a_revoir: "attente" };

export const IssueDite = ({ issue }: { issue: Issue }) => <Etiquette ton={TON[issue]}>{NOM_ISSUE[issue]}</Etiquette>;

/** Read from the back of a room: what one discusses, then what says where one is. */
const VU_DE_LOIN = "text-[clamp(1.3rem,1.9vw,2.4rem)] leading-snug";
const SOUS = "text-[clamp(1.1rem,1.4vw,1.8rem)]";
/** As big as the words allow, so that one screen holds them. */
function tailleDe({ accroche, texte }: PointCourant): string {
  const longueur = accroche.length + texte.length;
  if (longueur < 240) return "text-[clamp(1.6rem,2.9vw,3.6rem)]";
  return longueur < 480 ? "text-[clamp(1.5rem,2.4vw,3rem)]" : "text-[clamp(1.4rem,2vw,2.5rem)]";
}

/** The point all look at: its words first, then what is said of it, its sources folded. */
export function Point({ p, grand = false }: { p: PointCourant; grand?: boolean }) {
  return (
    <article aria-labelledby="point-courant" className={`flex flex-col ${grand ? "gap-6" : "gap-4"}`}>
      <p className={`flex flex-wrap items-center gap-x-4 gap-y-1 ${grand ? SOUS : "text-petit"}`}>
        <Transition code={p.transition} court />
        <span>
          {typographier(p.bloc)}
          {p.groupe && ` · ${typographier(p.groupe)}`}
        </span>
      </p>
      <div
        className={`flex flex-col ${grand ? `gap-5 font-serif leading-snug ${tailleDe(p)}` : "lecture gap-3 text-[1.2rem]"}`}
      >
        <h2 id="point-courant" tabIndex={-1} className={`font-sans text-sourdine ${grand ? SOUS : "text-[1.1rem]"}`}>
          Point {p.code}
        </h2>
        <Blocs blocs={direPoint(p.dit)} />
      </div>
      <Precisions p={p} grand={grand} />
      <Voix p={p} grand={grand} />
      <Decision p={p} grand={grand} />
      <Volet
        className={grand ? SOUS : ""}
        titre={
          <>
            {pluriel(p.soutien.ateliers, "atelier")}, {pluriel(p.soutien.structures, "structure")},{" "}
            {pluriel(p.soutien.departements, "département")} : lire ses sources
          </>
        }
      >
        <ul className="flex flex-col gap-3 border-filet border-l pl-4">
          {p.sources.map((s) => (
            <li key={s.enonceId}>
              <p>{typographier([s.accroche, s.texte].filter(Boolean).join(" "))}</p>
              <p className="text-petit text-sourdine">
                {s.code} · {s.structures.map(typographier).join(", ")}
              </p>
            </li>
          ))}
        </ul>
      </Volet>
    </article>
  );
}

function Precisions({ p, grand }: { p: PointCourant; grand: boolean }) {
  const precisions = direPrecisions(p.dit);
  if (precisions.length === 0) return null;
  return (
    <dl className={`flex flex-col gap-1 ${grand ? VU_DE_LOIN : ""}`}>
      {precisions.map(({ nom, texte }) => (
        <div key={nom} className="flex flex-wrap gap-x-2">
          <dt className="text-sourdine">{nom} :</dt>
          <dd>{texte}</dd>
        </div>
      ))}
    </dl>
  );
}

/** In the words of those who said it, whom the comité may know. */
function Voix({ p: { voix }, grand }: { p: PointCourant; grand: boolean }) {
  if (voix.actuelles.length === 0) return null;
  return (
    <ul aria-label="Ce qui en est dit" className={`flex flex-col gap-3 ${grand ? VU_DE_LOIN : ""}`}>
      {voix.actuelles.map((v) => (
        <li key={v.id} className="border-accent border-l-4 pl-4">
          <p>
            <strong>{NOM_VOIX[v.nature]}</strong> · {typographier(v.qui)}
            {v.partiePrenante && <span className="text-sourdine"> (partie prenante)</span>}
          </p>
          {v.texte && <p className="whitespace-pre-line">{typographier(v.texte)}</p>}
          {v.proposition && (
            <>
              <p className={`text-sourdine ${grand ? "" : "text-petit"}`}>Formulation proposée :</p>
              <div className="font-serif">
                <Blocs blocs={direTexte(v.proposition)} />
              </div>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Decision({ p: { decision }, grand }: { p: PointCourant; grand: boolean }) {
  if (!decision) return null;
  return (
    <div className={`flex flex-col items-start gap-1 ${grand ? VU_DE_LOIN : ""}`}>
      <IssueDite issue={decision.issue} />
      {decision.texte && <p className="border-filet border-l-4 pl-4">{typographier(decision.texte)}</p>}
      {decision.depassee && (
        <p className="font-semibold text-danger">Les mots du point ont changé depuis : il est à décider de nouveau.</p>
      )}
    </div>
  );
}
