/** Ready reasons to set an énoncé aside: sentences the organiser reads, each one key away. */
export const MOTIFS = [
  "Il redit un autre énoncé, déjà repris.",
  "Il est propre à un lieu et ne vaut pas pour la région.",
  "Il sort du champ de la conférence.",
  "Il est trop bref pour être repris sans le trahir.",
  "Il raconte l’atelier plutôt qu’il n’énonce une idée.",
] as const;
