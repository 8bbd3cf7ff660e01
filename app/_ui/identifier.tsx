import { Bouton, type Variante } from "./bouton.tsx";

/** Leaves for the provider of identities, and comes back to `retour`. */
export function Identifier({ nom, retour, variante }: { nom: string; retour: string; variante: Variante }) {
  return (
    <form action="/connexion/identite" method="post">
      <input type="hidden" name="retour" value={retour} />
      <Bouton type="submit" variante={variante}>
        S’identifier avec {nom}
      </Bouton>
    </form>
  );
}
