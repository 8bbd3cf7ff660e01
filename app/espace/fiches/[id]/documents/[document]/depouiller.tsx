"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useMemo, useRef, useState } from "react";
import { useFieldArray, useForm } from "react-hook-form";
import { appeler } from "@/app/_ui/appeler";
import { Bouton } from "@/app/_ui/bouton";
import { CadreFormulaire } from "@/app/_ui/cadre-formulaire";
import { jugeDe } from "@/app/_ui/juge";
import type { Bloc } from "@/lib/recueil/depouillement/bloc";
import { isTexteFiche, seulesDemandees } from "@/lib/recueil/depouillement/intertitres";
import type { RoleBloc, Sous } from "@/lib/recueil/depouillement/placer";
import { cleBloc, cleDeLAncre, type Lieu, lieuxDe, muettes, parLieu } from "@/lib/recueil/depouillement/ranger";
import { dessous, proposer } from "@/lib/recueil/depouillement/sections";
import type { Verbatim } from "@/lib/recueil/rubriques/bilan";
import { type CleChoix, type CleTexte, isChoix, isPropre, parChoix, parTexte } from "@/lib/recueil/rubriques/rubriques";
import { grouper } from "@/lib/socle/grouper";
import { REFUS } from "@/lib/socle/refus";
import type { CodeTransition } from "@/lib/socle/transitions/transitions";
import { accorder, pluriel } from "@/lib/socle/typographie/nombre";
import { useRubriques } from "../../rubriques.tsx";
import { garderAction } from "./actions.ts";
import { type AncreLue, type CarteForme, type Forme, motsRepris, type Reprise, type Trouves } from "./forme.ts";
import { Limites } from "./limites.tsx";
import { ParolesDuDocument } from "./paroles-du-document.tsx";
import { usePassageChoisi } from "./passage-choisi.ts";
import { Rangee } from "./rangee.tsx";
import { RepriseDeFiche } from "./reprise-de-fiche.tsx";
import { useCopieDuTri } from "./use-copie-du-tri.ts";
import { useGestes } from "./use-gestes.ts";

type Props = {
  fiche: string;
  document: string;
  personneId: string;
  version: number;
  transitions: CodeTransition[];
  /** None in a scan, which has pages instead. */
  blocs: Bloc[];
  /** Of a PDF only. */
  pages: number | null;
  /** How many énoncés the fiche can still take. */
  place: number;
  roles: RoleBloc[];
  /** Of each heading, the last block under it; of each block, what the headings above announce. */
  sections: (number | null)[];
  sous: Sous[];
  ancres: AncreLue[];
  cartes: CarteForme[];
  trouves: Trouves;
  /** Those the fiche does not have yet, and how many it has. */
  paroles: Verbatim[];
  parolesTenues: number;
};

type Mots = Omit<Forme, "cartes" | "verbatims" | "reponses" | "remplacer">;
/** One value for each text and each choice every edition has. */
const parReprise = <V,>(valeur: (cle: keyof Mots) => V) => ({
  ...parTexte<Record<CleTexte, V>>(valeur),
  ...parChoix<Record<CleChoix, V>>(valeur),
});
const VIDE: Forme = { cartes: [], ...(parReprise(() => "") as Mots), verbatims: [], reponses: {}, remplacer: [] };

/** A document beside what it gives to the fiche: nothing is kept before the button is pressed. */
export function Depouiller(props: Props) {
  const { fiche, document, version, transitions, blocs, pages, place, roles, sections, sous, ancres, trouves } = props;
  const router = useRouter();
  const rubriques = useRubriques();
  const [refus, setRefus] = useState<string | null>(null);
  const [dit, setDit] = useState("");
  const [initiales] = useState<Forme>(() => ({
    cartes: props.cartes,
    ...(parReprise((cle) => nouveau(trouves[cle])) as Mots),
    verbatims: props.paroles,
    reponses: Object.fromEntries(
      seulesDemandees(rubriques).flatMap((cle) => (isPropre(cle) ? [[cle, nouveau(trouves[cle])]] : [])),
    ),
    remplacer: [],
  }));
  const form = useForm<Forme>({
    resolver: jugeDe(() => import("@/lib/recueil/depouillement/schema").then((m) => m.depouillement)),
    defaultValues: initiales,
    shouldFocusError: false,
  });
  const liste = useFieldArray({ control: form.control, name: "cartes", keyName: "cle" });
  const copie = useCopieDuTri({ form, document, personneId: props.personneId, version, ancres, initiales });
  const [selection, setSelection] = usePassageChoisi();
  const lieux = useMemo(() => lieuxDe(blocs, pages), [blocs, pages]);
  const gestes = useGestes({
    form,
    liste,
    lieux,
    transitions,
    rubriques,
    annoncer: setDit,
    oublierSelection: setSelection,
  });
  const rangees = useMemo(() => parLieu(liste.fields), [liste.fields]);
  const ancresPar = useMemo(() => grouper(ancres, cleDeLAncre), [ancres]);
  const discretes = useMemo(() => muettes(roles), [roles]);
  const [tout, setTout] = useState(false);
  const bouton = useRef<HTMLButtonElement>(null);

  const libres = useMemo(
    () => lieux.filter((l) => !rangees.has(l.cle) && !ancresPar.has(l.cle) && !gestes.textes.has(l.cle)),
    [lieux, rangees, ancresPar, gestes.textes],
  );
  const dessousPar = useMemo(() => {
    const aPlacer = new Set(libres.flatMap((l) => (l.bloc && roles[l.bloc.numero - 1] === "libre" ? [l.cle] : [])));
    return new Map(
      blocs.map((b) => [cleBloc(b.numero), dessous(b, blocs, sections, (d) => aPlacer.has(cleBloc(d.numero)))]),
    );
  }, [libres, roles, blocs, sections]);
  const aPart = roles.filter((role) => role === "apart").length;
  const ouverteA = (cle: string) => {
    if (selection && cleBloc(selection.bloc) === cle) return { selection };
    return gestes.ouverte?.cle === cle ? (gestes.ouverte.section ? SECTION : TOUT) : null;
  };
  const restent = libres.filter((l) => l.bloc && roles[l.bloc.numero - 1] === "libre").length;
  const aRecopier = libres.filter((l) => l.quoi === "seule").length;
  const nombre = liste.fields.length;

  const onSubmit = form.handleSubmit(async (f) => {
    const pris = (cle: Reprise) => {
      const mots = motsRepris(f, cle);
      return mots !== "" && (!trouves[cle]?.actuel || f.remplacer.includes(cle)) ? mots : null;
    };
    const reprises = parReprise(pris) as {
      [C in keyof Mots]: (C extends CleChoix ? Exclude<Mots[C], ""> : string) | null;
    };
    const reponses = Object.fromEntries(
      seulesDemandees(rubriques).flatMap((cle) => {
        const mots = isPropre(cle) ? pris(cle) : null;
        return mots === null ? [] : [[cle, mots]];
      }),
    );
    const verbatims = f.verbatims.filter((v) => v.texte !== "");
    const rien = [...Object.values(reprises), ...Object.values(reponses)].every((mots) => mots === null);
    if (f.cartes.length === 0 && verbatims.length === 0 && rien)
      return setRefus("Il n’y a encore rien à garder : placez un passage d’abord.");
    if (place <= 0 && f.cartes.length > 0) return setRefus(REFUS.trop_d_enonces);
    const cartes = f.cartes.slice(0, place);
    const state = await appeler(() =>
      garderAction({ ficheId: fiche, documentId: document, version, cartes, ...reprises, verbatims, reponses }),
    );
    if (!state.ok) return setRefus(state.message);
    setRefus(null);
    form.reset({ ...VIDE, cartes: f.cartes.slice(place) });
    copie.oublier();
    setDit(direGarde(state.value.ajoutes, verbatims.length));
    router.refresh();
    bouton.current?.focus();
  });

  return (
    <CadreFormulaire
      form={form}
      refus={refus}
      onSubmit={onSubmit}
      mention={false}
      className="flex flex-col gap-8 pb-24"
    >
      <Limites blocs={blocs} pages={pages} nombre={nombre} place={place} />
      {copie.retrouvee && (
        <div role="note" className="flex max-w-2xl flex-wrap items-center gap-x-6 border-accent border-l-2 pl-4">
          <p>Votre tri de la dernière fois est là, tel que vous l’aviez laissé.</p>
          <Bouton variante="discret" onClick={copie.recommencer}>
            Recommencer depuis le document
          </Bouton>
        </div>
      )}
      <div className="flex max-w-2xl flex-col gap-5 empty:hidden">
        {seulesDemandees(rubriques).map((cle) =>
          isTexteFiche(cle) || isChoix(cle) ? (
            <RepriseDeFiche key={cle} nom={cle} trouve={trouves[cle]} />
          ) : (
            <ParolesDuDocument key={cle} tenues={props.parolesTenues} annoncer={setDit} />
          ),
        )}
      </div>
      <section aria-labelledby="passages" className="flex flex-col gap-3">
        <h2 id="passages">{blocs.length > 0 ? "Le document et ses énoncés" : "Les pages et leurs énoncés"}</h2>
        <p className="max-w-2xl text-petit text-sourdine">
          {blocs.length > 0
            ? "Sélectionnez des mots du document, ou utilisez « Placer », pour dire ce qu’ils sont. Ce que vous ne placez pas reste dans l’original."
            : "Ce document n’a pas de texte à lire : ce sont des images. Recopiez à côté de chaque page ce qui doit entrer dans la fiche."}
          {aPart > 0 && ` ${direAPart(aPart)}`}
          {blocs.length > 0 && aRecopier > 0 && " Les pages qui sont des images se recopient à côté de leur image."}
        </p>
        {discretes.size > 0 && (
          <label className="flex min-h-11 items-start gap-3 py-2">
            <input
              type="checkbox"
              checked={tout}
              onChange={(e) => setTout(e.target.checked)}
              className="mt-1 size-5 shrink-0 accent-accent"
            />
            <span>Montrer aussi ce que le modèle imprime : en-tête, aide, rubriques vides</span>
          </label>
        )}
        <ol>
          {lieux.map((lieu, i) => {
            const ouverte = ouverteA(lieu.cle);
            return (
              <Rangee
                key={lieu.cle}
                document={document}
                lieu={lieu}
                cachee={!tout && discretes.has(lieu.cle)}
                role={gestes.textes.has(lieu.cle) ? "texte" : ((lieu.bloc && roles[lieu.bloc.numero - 1]) ?? "entete")}
                debutDePage={lieu.quoi === undefined && pageDe(lieu) !== pageDe(lieux[i - 1])}
                ancres={ancresPar.get(lieu.cle) ?? AUCUNE}
                cartes={rangees.get(lieu.cle) ?? AUCUNE}
                transitions={transitions}
                ouverte={ouverte}
                dessous={dessousPar.get(lieu.cle) ?? AUCUNE}
                propose={
                  ouverte &&
                  proposer(lieu.bloc?.numero ?? 0, sections, sous[(lieu.bloc?.numero ?? 0) - 1] ?? null, gestes.dernier)
                }
                gestes={gestes.gestes}
              />
            );
          })}
        </ol>
      </section>
      <div className="barre">
        <Bouton ref={bouton} type="submit" occupe={form.formState.isSubmitting}>
          {form.formState.isSubmitting
            ? "Un instant…"
            : nombre === 0
              ? "Garder dans la fiche"
              : nombre > place && place > 0
                ? `Garder les ${pluriel(place, "premier énoncé", "premiers énoncés")} dans la fiche`
                : `Garder ${pluriel(nombre, "énoncé")} dans la fiche`}
        </Bouton>
        {restent + aRecopier > 0 && (
          <p className="text-petit text-sourdine">
            {[
              restent > 0 &&
                `${pluriel(restent, "passage")} ${accorder(restent, "n’est pas placé", "ne sont pas placés")}`,
              aRecopier > 0 && `${pluriel(aRecopier, "page")} à recopier`,
            ]
              .filter(Boolean)
              .join(", ")}
          </p>
        )}
        <p role="status" className="text-petit">
          {dit}
        </p>
        {gestes.retire && (
          <Bouton variante="discret" onClick={gestes.annulerRetrait}>
            Reprendre cet énoncé
          </Bouton>
        )}
        <Link href={`/espace/fiches/${fiche}/modifier`} className="inline-flex min-h-11 items-center md:ml-auto">
          Aller à la fiche
        </Link>
      </div>
    </CadreFormulaire>
  );
}

const AUCUNE: never[] = [];
const TOUT = { selection: null };
const SECTION = { selection: null, section: true };
const pageDe = (lieu: Lieu | undefined) => lieu?.page ?? lieu?.bloc?.page;
/** What the document says and the fiche does not yet. */
const nouveau = (trouve?: { propose: string; actuel: string }) =>
  !trouve || trouve.propose === trouve.actuel ? "" : trouve.propose;
const direGarde = (enonces: number, paroles: number) =>
  [
    enonces > 0 && `${pluriel(enonces, "énoncé")} ${accorder(enonces, "est", "sont")} dans la fiche.`,
    paroles > 0 && `${pluriel(paroles, "parole")} ${accorder(paroles, "est", "sont")} dans la fiche.`,
  ]
    .filter(Boolean)
    .join(" ") || "Le texte est dans la fiche.";
const direAPart = (n: number) =>
  `${pluriel(n, "passage est laissé", "passages sont laissés")} à part : notes, commentaires, texte caché, signatures. Le document les montre à leur place.`;
