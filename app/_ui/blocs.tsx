import { type Bloc, isCitation, type Portion } from "@/lib/socle/texte/markdown";
import { exposants } from "./exposants.tsx";

/** A text in light Markdown as it is printed: paragraphs, bullets, bold, italic, links. */
export function Blocs({ blocs }: { blocs: readonly Bloc[] }) {
  return blocs.map((bloc, i) =>
    bloc.type === "liste" ? (
      <ul key={i} className="list-disc pl-5">
        {bloc.items.map((item, j) => (
          <li key={j}>
            <Portions portions={item} />
          </li>
        ))}
      </ul>
    ) : isCitation(bloc.portions) ? (
      <blockquote key={i}>
        <p>
          <Portions portions={bloc.portions} />
        </p>
      </blockquote>
    ) : (
      <p key={i}>
        <Portions portions={bloc.portions} />
      </p>
    ),
  );
}

const Portions = ({ portions }: { portions: readonly Portion[] }) =>
  portions.map((p, i) => <Mots key={i} portion={p} />);

/** A run of words with its weight, its slant and its link. */
export function Mots({ portion: { texte, gras, italique, url } }: { portion: Portion }) {
  const mots = exposants(texte);
  const pose = italique ? <em>{mots}</em> : mots;
  const lie = url ? (
    <a href={url} rel="noopener">
      {pose}
    </a>
  ) : (
    pose
  );
  return gras ? <strong>{lie}</strong> : lie;
}
