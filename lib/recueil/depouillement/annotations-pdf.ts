/** What pdf.js says of an annotation, as far as it is used here. */
type Annotation = {
  subtype?: string;
  fieldType?: string;
  fieldValue?: unknown;
  fieldName?: string;
  alternativeText?: string;
  checkBox?: boolean;
  radioButton?: boolean;
  password?: boolean;
  annotationFlags?: number;
  buttonValue?: unknown;
  exportValue?: unknown;
  contentsObj?: { str?: string };
  rect?: number[];
};

/** Words that are no part of the page's drawing, from their top; they are lines of their own. */
export type Rapporte = { lignes: string[]; x: number; droite: number; haut: number };
export type AnnotationsLues = {
  rapportes: Rapporte[];
  /** Said by a reader in the margin. */
  commentaires: string[];
  /** Drawn by hand, or stamped. */
  encre: boolean;
};

/** Flags of the norm: not printed anywhere, or not shown on a screen. */
const INVISIBLE = 0b10 | 0b100000;
const ENCRE = new Set(["Ink", "Stamp"]);

/** What people have added over a PDF: fields filled, texts typed, comments, ink. What is not shown is not read. */
export function lireAnnotations(annotations: readonly Annotation[]): AnnotationsLues {
  const lues: AnnotationsLues = { rapportes: [], commentaires: [], encre: false };
  for (const a of annotations) {
    if (((a.annotationFlags ?? 0) & INVISIBLE) !== 0) continue;
    if (ENCRE.has(a.subtype ?? "")) lues.encre = true;
    const surLaPage = a.subtype === "Widget" ? valeurDe(a) : a.subtype === "FreeText" ? contenuDe(a) : [];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = a.rect ?? [];
    if (surLaPage.length > 0)
      lues.rapportes.push({ lignes: surLaPage, x: Math.min(x1, x2), droite: Math.max(x1, x2), haut: Math.max(y1, y2) });
    else if (a.subtype !== "Widget" && a.subtype !== "Link") lues.commentaires.push(...contenuDe(a));
  }
  lues.rapportes.sort((a, b) => b.haut - a.haut);
  return lues;
}

const contenuDe = ({ contentsObj }: Annotation) => enLignes(contentsObj?.str);

function valeurDe(a: Annotation): string[] {
  if (a.password || a.fieldType === "Sig") return [];
  if (a.fieldType !== "Btn") return enLignes(Array.isArray(a.fieldValue) ? a.fieldValue.join("\n") : a.fieldValue);
  const valeur = a.checkBox ? a.exportValue : a.radioButton ? a.buttonValue : null;
  const coche = typeof valeur === "string" && valeur !== "Off" && a.fieldValue === valeur;
  return coche ? enLignes(a.alternativeText || a.fieldName) : [];
}

const enLignes = (texte: unknown) =>
  typeof texte === "string"
    ? texte
        .split(/\r\n|[\r\n]/)
        .map((ligne) => ligne.trim())
        .filter(Boolean)
    : [];
