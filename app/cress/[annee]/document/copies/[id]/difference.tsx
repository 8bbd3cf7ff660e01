import Link from "next/link";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { AvantApres, Mots } from "@/app/_ui/avant-apres";
import { Etiquette } from "@/app/_ui/etiquette";
import { instantLong } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import { issuesPossibles } from "@/lib/synthese/copie/issues";
import type { ConstatLu } from "@/lib/synthese/copie/lire";
import {
  BOUTON_ISSUE,
  direAccepter,
  direAuteur,
  direOu,
  direSuivi,
  NOM_ISSUE,
  NOM_NATURE,
} from "@/lib/synthese/copie/wording";
import { accepterConstatAction, classerConstatAction, rouvrirConstatAction } from "../actions.ts";

type Props = { c: ConstatLu; annee: string; ouvert: boolean };

/** One difference of a copy that came back, word by word, and what is done of it. */
export function Difference({ c, annee, ouvert }: Props) {
  const { constat } = c;
  const nom = [constat.point, NOM_NATURE[constat.nature].toLowerCase()].filter(Boolean).join(", ");
  return (
    <li className="flex flex-col gap-3 border-filet border-b py-5">
      <h3 className="flex flex-wrap items-center gap-x-3 text-[1rem]">
        {constat.point} {NOM_NATURE[constat.nature]}
        {c.issue && <Etiquette>{NOM_ISSUE[c.issue]}</Etiquette>}
        {c.perime && !c.issue && <Etiquette ton="attente">Le point a changé depuis</Etiquette>}
        {c.retire && <Etiquette ton="attente">Retiré de la synthèse depuis</Etiquette>}
      </h3>
      <Ecart c={c} />
      {c.issue ? <Traite c={c} ouvert={ouvert} nom={nom} /> : ouvert && <Choix c={c} annee={annee} nom={nom} />}
    </li>
  );
}

function Ecart({ c: { constat, perime, aujourdhui, issue } }: { c: ConstatLu }) {
  const ou = direOu(constat);
  if (constat.nature === "remarque")
    return (
      <div className="flex flex-col gap-1 border-accent border-l-2 pl-4">
        <p className="font-semibold">{direAuteur(constat)}</p>
        <p className="whitespace-pre-line">
          {typographier(constat.apres) || "Remarque vide, ou perdue par le logiciel qui a enregistré le fichier."}
        </p>
        {constat.avant && <p className="text-petit text-sourdine">Sur « {typographier(constat.avant)} »</p>}
        {!constat.point && ou && <p className="text-petit text-sourdine">{typographier(ou)}, auprès d’aucun point</p>}
      </div>
    );
  return (
    <div className="flex flex-col gap-2">
      {ou && <p className="text-petit text-sourdine">{typographier(ou)}</p>}
      {constat.nature === "deplace" ? (
        <p>{constat.avant}</p>
      ) : perime && !issue && aujourdhui !== null ? (
        <Trois donnee={constat.avant} aujourdhui={aujourdhui} rendue={constat.apres} />
      ) : constat.nature === "absent" || constat.nature === "nouveau" ? (
        <AvantApres avant={constat.avant} apres={constat.apres} />
      ) : (
        <Mots avant={constat.avant} apres={constat.apres} />
      )}
      <p className="text-petit text-sourdine">{typographier(direSuivi(constat))}</p>
    </div>
  );
}

/** What was given out, what the point says now, what came back. */
function Trois({ donnee, aujourdhui, rendue }: { donnee: string; aujourdhui: string; rendue: string }) {
  return (
    <div className="grid gap-x-6 gap-y-3 md:grid-cols-3">
      <div>
        <p className="text-petit text-sourdine">La copie donnée</p>
        <p className="whitespace-pre-line">{donnee}</p>
      </div>
      <div>
        <p className="text-petit text-sourdine">Le point aujourd’hui</p>
        <Mots avant={donnee} apres={aujourdhui} />
      </div>
      <div>
        <p className="text-petit text-sourdine">Le fichier rapporté</p>
        <Mots avant={donnee} apres={rendue} />
      </div>
    </div>
  );
}

function Choix({ c, annee, nom }: { c: ConstatLu; annee: string; nom: string }) {
  const reprise = c.reprenable && !c.deja;
  return (
    <div className="flex flex-wrap items-start gap-3">
      {c.deja && <p className="w-full text-petit">Le point dit déjà cela aujourd’hui.</p>}
      {reprise && (
        <ActionBouton action={accepterConstatAction} input={{ constatId: c.id }}>
          {direAccepter(c.constat.nature)}
          <span className="sr-only"> : {nom}</span>
        </ActionBouton>
      )}
      {issuesPossibles(c.constat)
        .filter((issue) => issue !== "accepte")
        .filter((issue) => issue !== "traite" || !reprise || c.perime)
        .map((issue) => (
          <ActionBouton
            key={issue}
            action={classerConstatAction}
            input={{ constatId: c.id, issue }}
            variante="secondaire"
          >
            {BOUTON_ISSUE[issue]}
            <span className="sr-only"> : {nom}</span>
          </ActionBouton>
        ))}
      {c.constat.point && c.transition && (
        <Link
          href={`/cress/${annee}/synthese/${c.transition}?point=${c.constat.point}`}
          className="inline-flex min-h-11 items-center"
        >
          Ouvrir {c.constat.point} dans le chapitre
        </Link>
      )}
    </div>
  );
}

function Traite({ c, ouvert, nom }: { c: ConstatLu; ouvert: boolean; nom: string }) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      {c.traiteAt && (
        <p className="text-petit text-sourdine">
          {c.traitePar ?? "Quelqu’un"}, le {instantLong(c.traiteAt)}
        </p>
      )}
      {ouvert && (
        <ActionBouton action={rouvrirConstatAction} input={{ constatId: c.id }} variante="discret">
          Revenir dessus<span className="sr-only"> : {nom}</span>
        </ActionBouton>
      )}
    </div>
  );
}
