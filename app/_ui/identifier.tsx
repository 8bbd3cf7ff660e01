import { Bouton, type Variante } from "./bouton.tsx";

/** Leaves for the provider of identities, and comes back to `destination`. */
export function Identifier({ nom, destination, variante }: { nom: string; destination: string; variante: Variante }) {
  return (
    <form action="/connexion/identite" method="post">
      <input type="hidden" name="destination" value={destination} />
      <Bouton type="submit" variante={variante}>
        S’identifier avec {nom}
      </Bouton>
    </form>
  );
}
