import Link from "next/link";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { Blocs } from "@/app/_ui/blocs";
import { Etiquette } from "@/app/_ui/etiquette";
import { Vide } from "@/app/_ui/vide";
import type { BlocLu, PointLu } from "@/lib/synthese/consolidation";
import { direPoint, direPrecisions } from "@/lib/synthese/dire";
import { motsDuPoint } from "@/lib/synthese/mots";
import type { ChapitreLu } from "@/lib/synthese/queries";
import { NOM_MODE, phraseSoutien } from "@/lib/synthese/wording";
import { direTexte } from "@/lib/texte/phrases";
import { typographier } from "@/lib/typographie/texte";
import { retirerCitationAction } from "./actions.ts";
import { adresse, type Vue } from "./adresse.ts";
import { ModifierPointFormulaire } from "./modifier-point.tsx";
import { ProblematiqueFormulaire } from "./problematique.tsx";

type Contexte = { lu: ChapitreLu; vue: Vue; ouvert: boolean };

/** The chapter as it will be read, each point with what it rests on. */
export function Chapitre(contexte: Contexte) {
  const { lu, vue, ouvert } = contexte;
  const { chapitre } = lu;
  const remplis = lu.blocs.filter((b) => b.groupes.some((g) => g.points.length > 0));
  const vides = lu.blocs.filter((b) => !remplis.includes(b));
  return (
    <section aria-labelledby="chapitre" className="flex min-w-0 flex-col gap-6">
      <h2 id="chapitre">Le chapitre</h2>
      {chapitre.problematique ? (
        <div className="lecture flex flex-col gap-3">
          <Blocs blocs={direTexte(chapitre.problematique)} />
        </div>
      ) : (
        <p className="text-sourdine">La problématique n’est pas encore écrite.</p>
      )}
      {ouvert && (
        <details className="rounded border border-filet bg-blanc px-4 py-2 open:pb-4">
          <summary className="min-h-11 content-center font-semibold text-accent">Écrire la problématique</summary>
          <ProblematiqueFormulaire
            id={chapitre.id}
            version={chapitre.version}
            problematique={chapitre.problematique}
            ensuite={adresse({ ...vue, point: undefined })}
          />
        </details>
      )}
      {remplis.length === 0 && (
        <Vide titre="Aucun point pour l’instant.">Traitez un énoncé : son point apparaîtra ici.</Vide>
      )}
      {remplis.map((bloc) => (
        <Bloc key={bloc.id} bloc={bloc} {...contexte} />
      ))}
      {vides.length > 0 && remplis.length > 0 && (
        <p className="text-petit text-sourdine">
          Non renseigné : {vides.map((b) => typographier(b.titre)).join(" ; ")}.
        </p>
      )}
    </section>
  );
}

function Bloc({ bloc, ...contexte }: { bloc: BlocLu } & Contexte) {
  return (
    <section aria-label={bloc.titre} className="flex flex-col gap-4 border-encre border-t pt-3">
      <h3>{typographier(bloc.titre)}</h3>
      {bloc.groupes
        .filter((g) => g.points.length > 0)
        .map((g) => (
          <div key={g.id} className="flex flex-col gap-2">
            {g.titre && <h4 className="font-semibold text-sourdine">{typographier(g.titre)}</h4>}
            <ul className="flex flex-col">
              {g.points.map((p) => (
                <li key={p.id} id={p.code} className="flex flex-col gap-2 border-filet border-b py-3">
                  <Point p={p} bloc={bloc} groupe={g.titre} {...contexte} />
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}

function Point({ p, bloc, groupe, lu, vue, ouvert }: { p: PointLu; bloc: BlocLu; groupe: string | null } & Contexte) {
  const choisi = ouvert && vue.point === p.code;
  return (
    <>
      <div className="lecture flex flex-col gap-2">
        <Blocs blocs={direPoint(p)} />
      </div>
      {direPrecisions(p).map(({ nom, texte }) => (
        <p key={nom} className="text-petit">
          {nom} : {texte}
        </p>
      ))}
      <p className="text-petit text-sourdine">
        <strong className="text-encre">{p.code}</strong> · {phraseSoutien(p.soutien)}
      </p>
      <Sources p={p} retirer={choisi} />
      {ouvert && !choisi && (
        <Link
          href={adresse({ ...vue, enonce: undefined, point: p.code })}
          scroll={false}
          className="inline-flex min-h-11 items-center self-start"
        >
          Modifier {p.code}
        </Link>
      )}
      {choisi && (
        <ModifierPointFormulaire
          key={`${p.id} ${p.version}`}
          id={p.id}
          version={p.version}
          relus={p.sources.filter((s) => s.aRelire).map((s) => s.enonceId)}
          depart={{ ...motsDuPoint(p), blocId: bloc.id, groupe: groupe ?? "" }}
          emplacements={lu.emplacements.map(({ blocId, transition, titre, groupes }) => ({
            blocId,
            transition,
            titre,
            groupes,
          }))}
          ensuite={adresse({ ...vue, point: undefined })}
        />
      )}
    </>
  );
}

/** The thread of a point: the énoncés it was written from. */
function Sources({ p, retirer }: { p: PointLu; retirer: boolean }) {
  return (
    <ul aria-label={`Sources de ${p.code}`} className="flex flex-col border-accent border-l-2 pl-3 text-petit">
      {p.sources.map((s) => (
        <li key={s.enonceId} className="flex flex-wrap items-center gap-x-3 py-0.5">
          <span>
            <Link href={`/cress/fiches/${s.ficheId}#${s.code}`} className="inline-block min-h-6">
              {s.code}
            </Link>{" "}
            · {NOM_MODE[s.mode]}
          </span>
          {s.aRelire && <Etiquette ton="danger">La fiche a changé : à relire</Etiquette>}
          {retirer && (
            <ActionBouton
              action={retirerCitationAction}
              input={{ pointId: p.id, enonceId: s.enonceId }}
              variante="discret"
            >
              {p.sources.length === 1 ? `Retirer ${s.code}, et le point avec` : `Retirer ${s.code} du point`}
            </ActionBouton>
          )}
        </li>
      ))}
    </ul>
  );
}
