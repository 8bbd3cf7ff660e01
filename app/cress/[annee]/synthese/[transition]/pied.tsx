"use client";
import { classesBouton, type Variante } from "@/app/_ui/bouton";
import { Remede } from "@/app/_ui/remede";
import { typographier } from "@/lib/socle/typographie/texte";
import { enMain } from "@/lib/synthese/tri/etat";
import { type Commande, toucheDe } from "@/lib/synthese/tri/touches";
import { commander } from "./commander.ts";
import { type Contexte, useTable } from "./contexte.ts";
import { Touche } from "./touche.tsx";
import { ID_FORMULAIRE, type Touches } from "./use-touches.ts";

/** `large`: two a line on a phone; three otherwise. */
type Bouton = { commande: Commande; nom: string; variante: Variante; large?: boolean };

/** Always at the same place: what can be done with what is in hand, the last gesture and its way back. */
export function Pied({ touches, aide }: { touches: Touches; aide: () => void }) {
  const table = useTable();
  const { gestes, refus } = table;
  return (
    <footer className="pied flex flex-wrap items-center gap-x-2 gap-y-1 border-filet border-t bg-papier px-4 py-2 lg:min-h-16 lg:flex-nowrap lg:px-6">
      <div
        role="toolbar"
        aria-label="Gestes"
        className="shrink-0 gap-2 max-lg:grid max-lg:w-full max-lg:grid-cols-6 lg:flex lg:items-center lg:whitespace-nowrap"
      >
        <Gestes actives={touches.actives} />
      </div>
      <div className="min-w-32 flex-1 text-petit leading-snug lg:line-clamp-2 lg:text-end">
        {gestes.echec ? (
          <p className="font-semibold text-danger">
            {gestes.echec.message} <Remede code={gestes.echec.code} />
          </p>
        ) : (
          gestes.dernier && <p>{typographier(gestes.dernier.phrase)}</p>
        )}
      </div>
      {!refus && gestes.annulation && (
        <button
          type="button"
          onClick={() => void gestes.retablir()}
          className={`${classesBouton("discret")} shrink-0 whitespace-nowrap`}
        >
          Rétablir
        </button>
      )}
      {!refus && gestes.annulable && (
        <button
          type="button"
          onClick={() => commander("annuler", table)}
          className={`${classesBouton("discret")} shrink-0 whitespace-nowrap`}
        >
          Annuler
          {touches.actives && <Touche>{toucheDe("annuler")}</Touche>}
        </button>
      )}
      <button type="button" onClick={aide} className={`${classesBouton("discret")} aide-touches`}>
        <span className={touches.actives ? "lg:sr-only" : ""}>Touches</span>
        {touches.actives && <Touche>?</Touche>}
      </button>
    </footer>
  );
}

function Gestes({ actives }: { actives: boolean }) {
  const table = useTable();
  const { etat, gestes, refus } = table;
  if (refus) return null;
  const { mode, choisis, pile } = etat;
  if (isFormulaire(table))
    return (
      <>
        <button type="submit" form={ID_FORMULAIRE} className={`${classesBouton("principal")} max-lg:col-span-4`}>
          {mode.nom === "ecrire" ? "Créer le point" : "Enregistrer"}
          {actives && <Touche>Ctrl ↵</Touche>}
        </button>
        <Sortir actives={actives} />
      </>
    );
  if (mode.nom === "point" && mode.volet === "lire") return <Rangee boutons={POINT} actives={actives} />;
  if (mode.nom !== "lire") return <Sortir actives={actives} />;
  if (enMain(etat).length === 0) return null;
  if (pile === "ecartes")
    return (
      <button
        type="button"
        onClick={() => void gestes.reprendre(enMain(etat))}
        className={`${classesBouton("principal")} max-lg:col-span-6`}
      >
        Remettre à traiter
      </button>
    );
  return <Rangee boutons={choisis.length > 1 ? PLUSIEURS : UN} actives={actives} />;
}

/** Whether the middle holds something to send: a merge begins once there are two, a split where there is enough to share. */
function isFormulaire({ etat: { mode }, points }: Contexte): boolean {
  if (mode.nom !== "point") return AVEC_FORMULAIRE.includes(mode.nom);
  if (mode.volet === "fusionner") return mode.avec.length > 0;
  if (mode.volet === "scinder") return (points.get(mode.id)?.sources.length ?? 0) > 1;
  return mode.volet === "reformuler";
}

const AVEC_FORMULAIRE: readonly string[] = ["ecrire", "chapitre", "groupe"];

const UN: Bouton[] = [
  { commande: "point", nom: "En faire un point", variante: "principal", large: true },
  { commande: "rattacher", nom: "Ajouter à un point", variante: "secondaire", large: true },
  { commande: "ecrire", nom: "Écrire", variante: "secondaire" },
  { commande: "ecarter", nom: "Écarter", variante: "danger" },
  { commande: "classer", nom: "Classer", variante: "secondaire" },
];
const PLUSIEURS: Bouton[] = UN.map((b) => (b.commande === "point" ? { ...b, nom: "Regrouper" } : b));
const POINT: Bouton[] = [
  { commande: "reformuler", nom: "Reformuler", variante: "principal", large: true },
  { commande: "fusionner", nom: "Fusionner", variante: "secondaire", large: true },
  { commande: "scinder", nom: "Scinder", variante: "secondaire", large: true },
  { commande: "deplacer", nom: "Déplacer", variante: "secondaire", large: true },
];

function Rangee({ boutons, actives }: { boutons: Bouton[]; actives: boolean }) {
  const table = useTable();
  return boutons.map(({ commande, nom, variante, large }) => (
    <button
      key={commande}
      type="button"
      onClick={() => commander(commande, table)}
      className={`${classesBouton(variante)} px-3 max-lg:min-h-12 max-lg:px-1 ${large ? "max-lg:col-span-3" : "max-lg:col-span-2"}`}
    >
      {nom}
      {actives && <Touche>{toucheDe(commande)}</Touche>}
    </button>
  ));
}

function Sortir({ actives }: { actives: boolean }) {
  const table = useTable();
  return (
    <button
      type="button"
      onClick={() => commander("sortir", table)}
      className={`${classesBouton("secondaire")} max-lg:col-span-2`}
    >
      Revenir{actives && <Touche>Échap</Touche>}
    </button>
  );
}
