/** What was found for one criterion of the RGAA 4.1; where it fails, what fails and for whom. */
export type Critere = { numero: string; sujet: string } & (
  | { etat: "conforme" | "non_applicable" }
  | { etat: "non_conforme"; note: string }
);

const conforme = (numero: string, sujet: string): Critere => ({ numero, sujet, etat: "conforme" });
const sansObjet = (numero: string, sujet: string): Critere => ({ numero, sujet, etat: "non_applicable" });
const manque = (numero: string, sujet: string, note: string): Critere => ({
  numero,
  sujet,
  etat: "non_conforme",
  note,
});

/** The 106 criteria in the order of the RGAA, subjects in our own words. What changes on a page changes here, with its date. */
export const CRITERES: readonly Critere[] = [
  // Images
  conforme("1.1", "Une alternative à chaque image porteuse d’information"),
  conforme("1.2", "Les images de décoration sont ignorées"),
  conforme("1.3", "Une alternative pertinente"),
  sansObjet("1.4", "Images-tests (CAPTCHA) : leur nature"),
  sansObjet("1.5", "Images-tests (CAPTCHA) : un autre accès"),
  manque(
    "1.6",
    "Une description détaillée si nécessaire",
    "Les pages numérisées et les feuilles signées envoyées par les organisateurs n’ont pas de description : leur contenu ne se lit qu’une fois recopié, dans la fiche ou dans la liste de présence.",
  ),
  conforme("1.7", "Une description détaillée pertinente"),
  conforme("1.8", "Pas d’image de texte quand du texte suffit"),
  conforme("1.9", "Les légendes sont reliées à leur image"),
  // Cadres
  sansObjet("2.1", "Un titre à chaque cadre"),
  sansObjet("2.2", "Un titre de cadre pertinent"),
  // Couleurs
  conforme("3.1", "L’information n’est pas donnée par la seule couleur"),
  conforme("3.2", "Le contraste des textes"),
  conforme("3.3", "Le contraste des composants et des graphiques"),
  // Multimédia
  sansObjet("4.1", "Transcription ou audiodescription"),
  sansObjet("4.2", "Transcription ou audiodescription pertinentes"),
  sansObjet("4.3", "Sous-titres synchronisés"),
  sansObjet("4.4", "Sous-titres pertinents"),
  sansObjet("4.5", "Audiodescription synchronisée"),
  sansObjet("4.6", "Audiodescription pertinente"),
  sansObjet("4.7", "Médias temporels identifiables"),
  sansObjet("4.8", "Alternative aux médias non temporels"),
  sansObjet("4.9", "Alternative pertinente aux médias non temporels"),
  sansObjet("4.10", "Son déclenché automatiquement contrôlable"),
  sansObjet("4.11", "Médias contrôlables au clavier"),
  sansObjet("4.12", "Médias non temporels contrôlables au clavier"),
  sansObjet("4.13", "Médias compatibles avec les technologies d’assistance"),
  // Tableaux
  sansObjet("5.1", "Un résumé aux tableaux complexes"),
  sansObjet("5.2", "Un résumé pertinent"),
  sansObjet("5.3", "Les tableaux de mise en forme restent compréhensibles"),
  conforme("5.4", "Un titre relié à chaque tableau"),
  conforme("5.5", "Un titre de tableau pertinent"),
  conforme("5.6", "Les en-têtes sont déclarés"),
  conforme("5.7", "Chaque cellule est reliée à ses en-têtes"),
  sansObjet("5.8", "Pas d’élément de données dans un tableau de mise en forme"),
  // Liens
  conforme("6.1", "Chaque lien est explicite"),
  conforme("6.2", "Chaque lien a un intitulé"),
  // Scripts
  manque(
    "7.1",
    "Les scripts sont compatibles avec les technologies d’assistance",
    "Noms, rôles et états ont été vérifiés dans l’arbre d’accessibilité du navigateur, pas avec un lecteur d’écran : le critère est compté comme non respecté jusqu’à cet essai (choix d’une commune, mise en ordre des énoncés, table de tri, panneaux de confirmation).",
  ),
  sansObjet("7.2", "Une alternative pertinente aux scripts"),
  conforme("7.3", "Chaque script est utilisable au clavier"),
  conforme("7.4", "Les changements de contexte sont annoncés"),
  conforme("7.5", "Les messages de statut sont restitués"),
  // Éléments obligatoires
  conforme("8.1", "Un type de document"),
  conforme("8.2", "Un code source valide"),
  conforme("8.3", "Une langue par défaut"),
  conforme("8.4", "Un code de langue pertinent"),
  conforme("8.5", "Un titre à chaque page"),
  conforme("8.6", "Un titre de page pertinent"),
  conforme("8.7", "Les changements de langue sont indiqués"),
  conforme("8.8", "Leur code de langue est pertinent"),
  conforme("8.9", "Pas de balise à seule fin de présentation"),
  sansObjet("8.10", "Les changements de sens de lecture"),
  // Structuration
  conforme("9.1", "Des titres pertinents et hiérarchisés"),
  conforme("9.2", "Une structure de document cohérente"),
  conforme("9.3", "Les listes sont structurées"),
  conforme("9.4", "Les citations sont indiquées"),
  // Présentation
  conforme("10.1", "La présentation relève des feuilles de style"),
  conforme("10.2", "Le contenu reste présent sans feuille de style"),
  conforme("10.3", "Le contenu reste compréhensible sans feuille de style"),
  conforme("10.4", "Le texte reste lisible à 200 %"),
  conforme("10.5", "Couleurs de fond et de texte déclarées ensemble"),
  conforme("10.6", "Les liens se distinguent du texte"),
  conforme("10.7", "La prise de focus est visible"),
  conforme("10.8", "Les contenus cachés le sont pour tous à bon escient"),
  conforme("10.9", "L’information ne dépend pas de la forme ou de la position"),
  conforme("10.10", "… ni d’un rendu de la forme ou de la position"),
  conforme("10.11", "Pas de défilement dans deux sens à 320 pixels"),
  conforme("10.12", "L’espacement des textes peut être changé"),
  sansObjet("10.13", "Contenus additionnels au survol contrôlables"),
  sansObjet("10.14", "Contenus additionnels en CSS utilisables au clavier"),
  // Formulaires
  conforme("11.1", "Une étiquette à chaque champ"),
  conforme("11.2", "Une étiquette pertinente"),
  conforme("11.3", "Des étiquettes cohérentes d’un formulaire à l’autre"),
  conforme("11.4", "Étiquette et champ accolés"),
  conforme("11.5", "Les champs de même nature sont regroupés"),
  conforme("11.6", "Une légende à chaque groupe"),
  conforme("11.7", "Une légende de groupe pertinente"),
  conforme("11.8", "Les choix d’une liste sont regroupés"),
  conforme("11.9", "Un intitulé de bouton pertinent"),
  conforme("11.10", "Le contrôle de saisie : obligatoires, formats, erreurs"),
  conforme("11.11", "Des suggestions pour corriger"),
  conforme("11.12", "Les données à conséquence peuvent être revues"),
  conforme("11.13", "La finalité des champs se déduit"),
  // Navigation
  conforme("12.1", "Deux systèmes de navigation au moins"),
  conforme("12.2", "Menus à la même place"),
  conforme("12.3", "Un plan du site pertinent"),
  conforme("12.4", "Le plan du site s’atteint partout de même"),
  manque(
    "12.5",
    "Le moteur de recherche s’atteint partout de même",
    "À la table de tri, qui prend tout l’écran, la recherche de la CRESS ne paraît pas : qui zoome ou lit au clavier l’attend en haut de chaque page, et doit d’abord revenir à la synthèse. Le chapitre y a sa propre recherche.",
  ),
  conforme("12.6", "Les zones répétées peuvent être atteintes ou évitées"),
  conforme("12.7", "Un lien d’accès rapide au contenu"),
  conforme("12.8", "Un ordre de tabulation cohérent"),
  conforme("12.9", "Pas de piège au clavier"),
  conforme("12.10", "Raccourcis d’une seule touche contrôlables"),
  sansObjet("12.11", "Contenus additionnels atteignables au clavier"),
  // Consultation
  conforme("13.1", "Chaque limite de temps est contrôlable"),
  conforme("13.2", "Pas de nouvelle fenêtre sans action de la personne"),
  manque(
    "13.3",
    "Documents à télécharger accessibles",
    "Les PDF (titre, langue, niveaux, listes, tableaux, ordre) et les documents Word (titre, langue, niveaux, en-têtes, alternatives) produits ici ont été relus dans leur structure. Les fichiers que la CRESS apporte elle-même ne sont pas vérifiés : numérisés sans texte, ils ne se lisent pas avec un lecteur d’écran.",
  ),
  conforme("13.4", "Leur version accessible donne la même information"),
  sansObjet("13.5", "Une alternative aux contenus cryptiques"),
  sansObjet("13.6", "Une alternative cryptique pertinente"),
  conforme("13.7", "Pas de changement brusque de luminosité"),
  sansObjet("13.8", "Contenus en mouvement contrôlables"),
  conforme("13.9", "Portrait ou paysage, au choix"),
  conforme("13.10", "Un geste simple à la place d’un geste complexe"),
  conforme("13.11", "Une action au pointeur peut être annulée"),
  sansObjet("13.12", "Un autre moyen que le mouvement de l’appareil"),
];
