CREATE TYPE "public"."etat_atelier" AS ENUM('propose', 'programme', 'reporte', 'annule', 'tenu');--> statement-breakpoint
CREATE TYPE "public"."etat_emargement" AS ENUM('attendu', 'declare', 'valide');--> statement-breakpoint
CREATE TYPE "public"."modalite" AS ENUM('presentiel', 'visio', 'hybride');--> statement-breakpoint
CREATE TYPE "public"."droit_invitation" AS ENUM('edition', 'lecture');--> statement-breakpoint
CREATE TYPE "public"."etat_candidature" AS ENUM('brouillon', 'soumise', 'a_completer', 'labellisee', 'refusee', 'retiree', 'label_retire');--> statement-breakpoint
CREATE TYPE "public"."format_atelier" AS ENUM('co_construction', 'conference', 'visite', 'formation_action', 'rencontre', 'autre');--> statement-breakpoint
CREATE TYPE "public"."public_cible" AS ENUM('dirigeants_benevoles', 'dirigeants_salaries', 'salaries', 'benevoles', 'elus', 'techniciens', 'porteurs_de_projet', 'habitants', 'etudiants', 'hors_ess');--> statement-breakpoint
CREATE TYPE "public"."type_decision" AS ENUM('labelliser', 'refuser');--> statement-breakpoint
CREATE TYPE "public"."code_transition" AS ENUM('ecologique', 'sociale', 'economique', 'organisationnelle');--> statement-breakpoint
CREATE TYPE "public"."etat_edition" AS ENUM('preparation', 'ouverte', 'cloturee', 'publiee', 'archivee');--> statement-breakpoint
CREATE TYPE "public"."action_levier" AS ENUM('conserver', 'amplifier', 'creer');--> statement-breakpoint
CREATE TYPE "public"."etat_fiche" AS ENUM('brouillon', 'remise', 'a_corriger', 'validee');--> statement-breakpoint
CREATE TYPE "public"."type_enonce" AS ENUM('levier', 'frein', 'projet_inspirant', 'outil', 'ressource', 'bonne_pratique', 'proposition');--> statement-breakpoint
CREATE TYPE "public"."etat_courriel" AS ENUM('a_envoyer', 'envoye', 'echec');--> statement-breakpoint
CREATE TYPE "public"."objet_evenement" AS ENUM('edition', 'structure', 'candidature', 'atelier', 'fiche', 'enonce', 'chapitre', 'point', 'publication', 'horloge');--> statement-breakpoint
CREATE TYPE "public"."type_courriel" AS ENUM('candidature_recue', 'candidature_a_instruire', 'complement_demande', 'candidature_completee', 'candidature_labellisee', 'candidature_refusee', 'candidature_retiree', 'label_retire', 'adhesion_demandee', 'adhesion_acceptee', 'emargement_declare', 'fiche_remise', 'fiche_a_valider', 'fiche_a_corriger', 'fiche_validee', 'synthese_publiee');--> statement-breakpoint
CREATE TYPE "public"."type_evenement" AS ENUM('reprendre', 'ouvrir', 'cloturer', 'publier', 'creer', 'modifier', 'soumettre', 'demander_complement', 'completer', 'labelliser', 'refuser', 'retirer', 'retirer_label', 'programmer', 'tenir', 'declarer', 'valider', 'remettre', 'demander_correction', 'rouvrir', 'citer', 'retirer_citation', 'ecarter', 'annuler_ecart', 'demander_adhesion', 'accepter_adhesion', 'avancer_date');--> statement-breakpoint
CREATE TYPE "public"."role_edition" AS ENUM('comite', 'partenaire', 'instructeur');--> statement-breakpoint
CREATE TYPE "public"."categorie_structure" AS ENUM('entreprise_ess', 'reseau_ess', 'accompagnement', 'financement', 'epci_commune', 'departement', 'region', 'etat');--> statement-breakpoint
CREATE TYPE "public"."etat_membre" AS ENUM('demande', 'membre');--> statement-breakpoint
CREATE TYPE "public"."famille_ess" AS ENUM('association', 'cooperative', 'mutuelle', 'fondation', 'societe_commerciale_ess');--> statement-breakpoint
CREATE TYPE "public"."etat_chapitre" AS ENUM('en_preparation', 'en_relecture', 'valide');--> statement-breakpoint
CREATE TYPE "public"."mode_reprise" AS ENUM('repris', 'regroupe', 'reformule');--> statement-breakpoint
CREATE TYPE "public"."type_bloc" AS ENUM('leviers', 'freins', 'projets_inspirants', 'outils', 'ressources', 'bonnes_pratiques', 'propositions');--> statement-breakpoint
CREATE TABLE "ateliers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"candidature_id" uuid NOT NULL,
	"rang" integer NOT NULL,
	"code" text,
	"numero" integer,
	"etat" "etat_atelier" NOT NULL,
	"modalite" "modalite",
	"date" date,
	"mois" text,
	"heure_debut" time,
	"heure_fin" time,
	"lieu" text,
	"commune_code" text,
	"departement_code" text,
	"lien_visio" text,
	"echeance_restitution" date,
	"dispense_motif" text,
	"motif_annulation" text,
	"sequence" integer DEFAULT 0 NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ateliers_candidature" UNIQUE("id","candidature_id"),
	CONSTRAINT "ateliers_rang" UNIQUE("candidature_id","rang"),
	CONSTRAINT "ateliers_mois" CHECK ("ateliers"."mois" is null or "ateliers"."mois" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "ateliers_mois_de_la_date" CHECK ("ateliers"."date" is null or "ateliers"."mois" = lpad(extract(year from "ateliers"."date")::int::text, 4, '0') || '-' || lpad(extract(month from "ateliers"."date")::int::text, 2, '0')),
	CONSTRAINT "ateliers_programme" CHECK ("ateliers"."etat" = 'propose' or ("ateliers"."code" is not null and "ateliers"."mois" is not null)),
	CONSTRAINT "ateliers_heures" CHECK ("ateliers"."heure_debut" is null or "ateliers"."heure_fin" is null or "ateliers"."heure_debut" < "ateliers"."heure_fin"),
	CONSTRAINT "ateliers_visio_sans_lieu" CHECK ("ateliers"."modalite" is distinct from 'visio' or ("ateliers"."commune_code" is null and "ateliers"."departement_code" is null))
);
--> statement-breakpoint
CREATE TABLE "emargements" (
	"atelier_id" uuid PRIMARY KEY NOT NULL,
	"etat" "etat_emargement" NOT NULL,
	"nombre_declare" integer,
	"nombre_valide" integer,
	"declare_at" timestamp (3) with time zone,
	"declare_par" uuid,
	"valide_at" timestamp (3) with time zone,
	"valide_par" uuid,
	CONSTRAINT "emargements_declare" CHECK ("emargements"."nombre_declare" between 0 and 5000),
	CONSTRAINT "emargements_valide" CHECK ("emargements"."nombre_valide" between 0 and 5000),
	CONSTRAINT "emargements_etat" CHECK (("emargements"."etat" <> 'attendu') <= ("emargements"."nombre_declare" is not null)),
	CONSTRAINT "emargements_valide_etat" CHECK (("emargements"."etat" = 'valide') = ("emargements"."nombre_valide" is not null))
);
--> statement-breakpoint
CREATE TABLE "rappels_publies" (
	"atelier_id" uuid NOT NULL,
	"transition" "code_transition" NOT NULL,
	"intitule_publie" text NOT NULL,
	CONSTRAINT "rappels_publies_atelier_id_transition_pk" PRIMARY KEY("atelier_id","transition")
);
--> statement-breakpoint
CREATE TABLE "candidature_structures" (
	"candidature_id" uuid NOT NULL,
	"structure_id" uuid NOT NULL,
	"rang" integer NOT NULL,
	CONSTRAINT "candidature_structures_candidature_id_structure_id_pk" PRIMARY KEY("candidature_id","structure_id"),
	CONSTRAINT "candidature_structures_rang" UNIQUE("candidature_id","rang")
);
--> statement-breakpoint
CREATE TABLE "candidature_transitions" (
	"candidature_id" uuid NOT NULL,
	"transition_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	CONSTRAINT "candidature_transitions_candidature_id_transition_id_pk" PRIMARY KEY("candidature_id","transition_id")
);
--> statement-breakpoint
CREATE TABLE "candidatures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"etat" "etat_candidature" NOT NULL,
	"intitule" text NOT NULL,
	"resume" text,
	"objectifs" text,
	"methode" text,
	"format" "format_atelier",
	"publics_cibles" "public_cible"[] DEFAULT '{}' NOT NULL,
	"engagement" boolean DEFAULT false NOT NULL,
	"complement_demande" text,
	"complement_demande_at" timestamp (3) with time zone,
	"motif_retrait" text,
	"cree_par" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"soumise_at" timestamp (3) with time zone,
	"decidee_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"reprise" boolean DEFAULT false NOT NULL,
	CONSTRAINT "candidatures_edition" UNIQUE("id","edition_id"),
	CONSTRAINT "candidatures_soumise" CHECK ("candidatures"."etat" in ('brouillon', 'retiree') or "candidatures"."soumise_at" is not null),
	CONSTRAINT "candidatures_complement" CHECK (("candidatures"."etat" = 'a_completer') <= ("candidatures"."complement_demande" is not null))
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"candidature_id" uuid NOT NULL,
	"type" "type_decision" NOT NULL,
	"motif" text,
	"auteur_id" uuid,
	"preparee_at" timestamp (3) with time zone NOT NULL,
	"annoncee_at" timestamp (3) with time zone,
	CONSTRAINT "decisions_motif" CHECK ("decisions"."type" <> 'refuser' or "decisions"."motif" is not null)
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"candidature_id" uuid NOT NULL,
	"personne_id" uuid NOT NULL,
	"droit" "droit_invitation" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"acceptee_at" timestamp (3) with time zone,
	CONSTRAINT "invitations_unique" UNIQUE("candidature_id","personne_id")
);
--> statement-breakpoint
CREATE TABLE "chiffres_publies" (
	"edition_id" uuid NOT NULL,
	"cle" text NOT NULL,
	"valeur" integer NOT NULL,
	CONSTRAINT "chiffres_publies_cle" UNIQUE("edition_id","cle")
);
--> statement-breakpoint
CREATE TABLE "edition_documents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"ordre" integer NOT NULL,
	"titre" text NOT NULL,
	"description" text NOT NULL,
	CONSTRAINT "edition_documents_ordre" UNIQUE("edition_id","ordre")
);
--> statement-breakpoint
CREATE TABLE "edition_transitions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"code" "code_transition" NOT NULL,
	"libelle" text NOT NULL,
	"question" text NOT NULL,
	"ordre" integer NOT NULL,
	CONSTRAINT "edition_transitions_code" UNIQUE("edition_id","code"),
	CONSTRAINT "edition_transitions_edition" UNIQUE("id","edition_id")
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"annee" integer NOT NULL,
	"numero" integer NOT NULL,
	"intitule" text NOT NULL,
	"presentation" text NOT NULL,
	"region_code" text NOT NULL,
	"region_nom" text NOT NULL,
	"co_organisateurs" text[] NOT NULL,
	"etat" "etat_edition" NOT NULL,
	"demonstration" boolean DEFAULT false NOT NULL,
	"date_webinaire" date,
	"date_ouverture_appel" date NOT NULL,
	"date_cloture_appel" date NOT NULL,
	"date_lancement" date,
	"date_debut" date NOT NULL,
	"date_fin" date NOT NULL,
	"date_comite" date,
	"date_cloture" date NOT NULL,
	"delai_restitution" integer DEFAULT 15 NOT NULL,
	"dernier_atelier" integer DEFAULT 0 NOT NULL,
	"derniere_fiche" integer DEFAULT 0 NOT NULL,
	"dernier_point" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "editions_annee_unique" UNIQUE("annee"),
	CONSTRAINT "editions_numero_unique" UNIQUE("numero"),
	CONSTRAINT "editions_periode" CHECK ("editions"."date_debut" <= "editions"."date_fin"),
	CONSTRAINT "editions_appel" CHECK ("editions"."date_ouverture_appel" <= "editions"."date_cloture_appel"),
	CONSTRAINT "editions_annee" CHECK ("editions"."annee" between 2000 and 2999)
);
--> statement-breakpoint
CREATE TABLE "enonce_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"enonce_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"type" "type_enonce" NOT NULL,
	"action" "action_levier",
	"accroche" text NOT NULL,
	"texte" text NOT NULL,
	"theme" text,
	"exemple" text,
	"destinataire" text,
	"horizon" text,
	"liens" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "enonce_versions_revision" UNIQUE("enonce_id","revision"),
	CONSTRAINT "enonce_versions_enonce" UNIQUE("id","enonce_id"),
	CONSTRAINT "enonce_versions_action" CHECK (("enonce_versions"."type" = 'levier') = ("enonce_versions"."action" is not null)),
	CONSTRAINT "enonce_versions_destinataire" CHECK ("enonce_versions"."type" = 'proposition' or ("enonce_versions"."destinataire" is null and "enonce_versions"."horizon" is null))
);
--> statement-breakpoint
CREATE TABLE "enonces" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"fiche_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"code" text,
	"numero" integer,
	"rang" integer NOT NULL,
	"transition_id" uuid NOT NULL,
	"retire_revision" integer
);
--> statement-breakpoint
CREATE TABLE "fiche_ateliers" (
	"atelier_id" uuid PRIMARY KEY NOT NULL,
	"fiche_id" uuid NOT NULL,
	"candidature_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fiche_revisions" (
	"fiche_id" uuid NOT NULL,
	"numero" integer NOT NULL,
	"problematique" text DEFAULT '' NOT NULL,
	"deroule" text DEFAULT '' NOT NULL,
	"remise_at" timestamp (3) with time zone,
	"remise_par" uuid,
	"validee_at" timestamp (3) with time zone,
	"validee_par" uuid,
	CONSTRAINT "fiche_revisions_fiche_id_numero_pk" PRIMARY KEY("fiche_id","numero"),
	CONSTRAINT "fiche_revisions_validee" CHECK ("fiche_revisions"."validee_at" is null or "fiche_revisions"."remise_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "fiches" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"candidature_id" uuid NOT NULL,
	"code" text,
	"numero" integer,
	"etat" "etat_fiche" NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"dernier_enonce" integer DEFAULT 0 NOT NULL,
	"correction_demandee" text,
	"cree_par" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "fiches_candidature" UNIQUE("id","candidature_id"),
	CONSTRAINT "fiches_edition" UNIQUE("id","edition_id"),
	CONSTRAINT "fiches_code_remise" CHECK ("fiches"."etat" = 'brouillon' or "fiches"."code" is not null),
	CONSTRAINT "fiches_correction" CHECK (("fiches"."etat" = 'a_corriger') <= ("fiches"."correction_demandee" is not null))
);
--> statement-breakpoint
CREATE TABLE "mises_de_cote" (
	"enonce_id" uuid PRIMARY KEY NOT NULL,
	"motif" text NOT NULL,
	"auteur_id" uuid,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "courriels" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"type" "type_courriel" NOT NULL,
	"etat" "etat_courriel" NOT NULL,
	"edition_id" uuid,
	"objet" "objet_evenement" NOT NULL,
	"objet_id" uuid NOT NULL,
	"destinataire_id" uuid,
	"adresse" text,
	"sujet" text,
	"corps" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"essais" integer DEFAULT 0 NOT NULL,
	"prochain_essai_at" timestamp (3) with time zone NOT NULL,
	"envoye_at" timestamp (3) with time zone,
	"erreur" text,
	CONSTRAINT "courriels_envoye" CHECK (("courriels"."etat" = 'envoye') = ("courriels"."envoye_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "evenements" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"type" "type_evenement" NOT NULL,
	"objet" "objet_evenement" NOT NULL,
	"objet_id" uuid NOT NULL,
	"edition_id" uuid,
	"personne_id" uuid,
	"donnees" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "horloge" (
	"id" integer PRIMARY KEY NOT NULL,
	"decalage_ms" bigint NOT NULL,
	CONSTRAINT "horloge_une_ligne" CHECK ("horloge"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "jetons_connexion" (
	"jeton_hash" text PRIMARY KEY NOT NULL,
	"courriel" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "personnes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"courriel" text NOT NULL,
	"nom" text,
	"administrateur" boolean DEFAULT false NOT NULL,
	"courriel_verifie_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"supprimee_at" timestamp (3) with time zone,
	CONSTRAINT "personnes_courriel_unique" UNIQUE("courriel"),
	CONSTRAINT "personnes_courriel_minuscule" CHECK ("personnes"."courriel" = lower("personnes"."courriel"))
);
--> statement-breakpoint
CREATE TABLE "role_transitions" (
	"role_id" uuid NOT NULL,
	"transition_id" uuid NOT NULL,
	CONSTRAINT "role_transitions_role_id_transition_id_pk" PRIMARY KEY("role_id","transition_id")
);
--> statement-breakpoint
CREATE TABLE "roles_edition" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"personne_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"role" "role_edition" NOT NULL,
	CONSTRAINT "roles_edition_unique" UNIQUE("personne_id","edition_id","role")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"jeton_hash" text PRIMARY KEY NOT NULL,
	"personne_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publication_enonces" (
	"publication_id" uuid NOT NULL,
	"enonce_id" uuid NOT NULL,
	"enonce_version_id" uuid NOT NULL,
	"motif_ecart" text,
	CONSTRAINT "publication_enonces_publication_id_enonce_id_pk" PRIMARY KEY("publication_id","enonce_id")
);
--> statement-breakpoint
CREATE TABLE "publication_sources" (
	"publication_id" uuid NOT NULL,
	"point_id" uuid NOT NULL,
	"enonce_id" uuid NOT NULL,
	CONSTRAINT "publication_sources_publication_id_point_id_enonce_id_pk" PRIMARY KEY("publication_id","point_id","enonce_id")
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"numero" integer NOT NULL,
	"publiee_at" timestamp (3) with time zone NOT NULL,
	"publiee_par" uuid,
	"arbre" jsonb NOT NULL,
	CONSTRAINT "publications_numero" UNIQUE("edition_id","numero"),
	CONSTRAINT "publications_numero_positif" CHECK ("publications"."numero" > 0)
);
--> statement-breakpoint
CREATE TABLE "membres" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"structure_id" uuid NOT NULL,
	"personne_id" uuid NOT NULL,
	"etat" "etat_membre" NOT NULL,
	"demande_at" timestamp (3) with time zone NOT NULL,
	"accepte_at" timestamp (3) with time zone,
	"accepte_par" uuid,
	CONSTRAINT "membres_unique" UNIQUE("structure_id","personne_id"),
	CONSTRAINT "membres_accepte" CHECK (("membres"."etat" = 'membre') = ("membres"."accepte_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "structures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"nom" text NOT NULL,
	"sigle" text,
	"nom_publie" text NOT NULL,
	"categorie" "categorie_structure",
	"famille" "famille_ess",
	"siret" text,
	"rna" text,
	"commune_code" text,
	"reseau_id" uuid,
	"tete_de_reseau" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "structures_siret" CHECK ("structures"."siret" is null or "structures"."siret" ~ '^[0-9]{14}$')
);
--> statement-breakpoint
CREATE TABLE "blocs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"chapitre_id" uuid NOT NULL,
	"type" "type_bloc" NOT NULL,
	"titre" text NOT NULL,
	"ordre" integer NOT NULL,
	CONSTRAINT "blocs_ordre" UNIQUE("chapitre_id","ordre")
);
--> statement-breakpoint
CREATE TABLE "chapitres" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"transition_id" uuid NOT NULL,
	"etat" "etat_chapitre" NOT NULL,
	"problematique" text DEFAULT '' NOT NULL,
	CONSTRAINT "chapitres_transition" UNIQUE("transition_id")
);
--> statement-breakpoint
CREATE TABLE "enjeux" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"ordre" integer NOT NULL,
	"titre" text NOT NULL,
	"texte" text DEFAULT '' NOT NULL,
	CONSTRAINT "enjeux_ordre" UNIQUE("edition_id","ordre")
);
--> statement-breakpoint
CREATE TABLE "groupes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"bloc_id" uuid NOT NULL,
	"titre" text,
	"ordre" integer NOT NULL,
	CONSTRAINT "groupes_ordre" UNIQUE("bloc_id","ordre")
);
--> statement-breakpoint
CREATE TABLE "point_sources" (
	"point_id" uuid NOT NULL,
	"enonce_id" uuid NOT NULL,
	"enonce_version_id" uuid NOT NULL,
	"mode" "mode_reprise" NOT NULL,
	"cite_par" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "point_sources_point_id_enonce_id_pk" PRIMARY KEY("point_id","enonce_id")
);
--> statement-breakpoint
CREATE TABLE "points" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"code" text NOT NULL,
	"numero" integer NOT NULL,
	"groupe_id" uuid NOT NULL,
	"ordre" integer NOT NULL,
	"accroche" text NOT NULL,
	"texte" text NOT NULL,
	"liens" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"retire_at" timestamp (3) with time zone,
	"remplace_par_id" uuid,
	CONSTRAINT "points_edition" UNIQUE("id","edition_id")
);
--> statement-breakpoint
CREATE TABLE "communes" (
	"code" text PRIMARY KEY NOT NULL,
	"nom" text NOT NULL,
	"departement_code" text NOT NULL,
	"epci_code" text,
	"codes_postaux" text[] NOT NULL,
	"population" integer NOT NULL,
	"recherche" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "departements" (
	"code" text PRIMARY KEY NOT NULL,
	"nom" text NOT NULL,
	"region_code" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "epcis" (
	"code" text PRIMARY KEY NOT NULL,
	"nom" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "ateliers" ADD CONSTRAINT "ateliers_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ateliers" ADD CONSTRAINT "ateliers_commune_code_communes_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."communes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ateliers" ADD CONSTRAINT "ateliers_departement_code_departements_code_fk" FOREIGN KEY ("departement_code") REFERENCES "public"."departements"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ateliers" ADD CONSTRAINT "ateliers_candidature_id_edition_id_candidatures_id_edition_id_fk" FOREIGN KEY ("candidature_id","edition_id") REFERENCES "public"."candidatures"("id","edition_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emargements" ADD CONSTRAINT "emargements_atelier_id_ateliers_id_fk" FOREIGN KEY ("atelier_id") REFERENCES "public"."ateliers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emargements" ADD CONSTRAINT "emargements_declare_par_personnes_id_fk" FOREIGN KEY ("declare_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emargements" ADD CONSTRAINT "emargements_valide_par_personnes_id_fk" FOREIGN KEY ("valide_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rappels_publies" ADD CONSTRAINT "rappels_publies_atelier_id_ateliers_id_fk" FOREIGN KEY ("atelier_id") REFERENCES "public"."ateliers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidature_structures" ADD CONSTRAINT "candidature_structures_candidature_id_candidatures_id_fk" FOREIGN KEY ("candidature_id") REFERENCES "public"."candidatures"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidature_structures" ADD CONSTRAINT "candidature_structures_structure_id_structures_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidature_transitions" ADD CONSTRAINT "candidature_transitions_candidature_id_edition_id_candidatures_id_edition_id_fk" FOREIGN KEY ("candidature_id","edition_id") REFERENCES "public"."candidatures"("id","edition_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidature_transitions" ADD CONSTRAINT "candidature_transitions_transition_id_edition_id_edition_transitions_id_edition_id_fk" FOREIGN KEY ("transition_id","edition_id") REFERENCES "public"."edition_transitions"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidatures" ADD CONSTRAINT "candidatures_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidatures" ADD CONSTRAINT "candidatures_cree_par_personnes_id_fk" FOREIGN KEY ("cree_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_candidature_id_candidatures_id_fk" FOREIGN KEY ("candidature_id") REFERENCES "public"."candidatures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_auteur_id_personnes_id_fk" FOREIGN KEY ("auteur_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_candidature_id_candidatures_id_fk" FOREIGN KEY ("candidature_id") REFERENCES "public"."candidatures"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chiffres_publies" ADD CONSTRAINT "chiffres_publies_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_documents" ADD CONSTRAINT "edition_documents_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_transitions" ADD CONSTRAINT "edition_transitions_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enonce_versions" ADD CONSTRAINT "enonce_versions_enonce_id_enonces_id_fk" FOREIGN KEY ("enonce_id") REFERENCES "public"."enonces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enonces" ADD CONSTRAINT "enonces_fiche_id_edition_id_fiches_id_edition_id_fk" FOREIGN KEY ("fiche_id","edition_id") REFERENCES "public"."fiches"("id","edition_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enonces" ADD CONSTRAINT "enonces_transition_id_edition_id_edition_transitions_id_edition_id_fk" FOREIGN KEY ("transition_id","edition_id") REFERENCES "public"."edition_transitions"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche_ateliers" ADD CONSTRAINT "fiche_ateliers_fiche_id_candidature_id_fiches_id_candidature_id_fk" FOREIGN KEY ("fiche_id","candidature_id") REFERENCES "public"."fiches"("id","candidature_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche_ateliers" ADD CONSTRAINT "fiche_ateliers_atelier_id_candidature_id_ateliers_id_candidature_id_fk" FOREIGN KEY ("atelier_id","candidature_id") REFERENCES "public"."ateliers"("id","candidature_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche_revisions" ADD CONSTRAINT "fiche_revisions_fiche_id_fiches_id_fk" FOREIGN KEY ("fiche_id") REFERENCES "public"."fiches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche_revisions" ADD CONSTRAINT "fiche_revisions_remise_par_personnes_id_fk" FOREIGN KEY ("remise_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche_revisions" ADD CONSTRAINT "fiche_revisions_validee_par_personnes_id_fk" FOREIGN KEY ("validee_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiches" ADD CONSTRAINT "fiches_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiches" ADD CONSTRAINT "fiches_cree_par_personnes_id_fk" FOREIGN KEY ("cree_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiches" ADD CONSTRAINT "fiches_candidature_id_edition_id_candidatures_id_edition_id_fk" FOREIGN KEY ("candidature_id","edition_id") REFERENCES "public"."candidatures"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mises_de_cote" ADD CONSTRAINT "mises_de_cote_enonce_id_enonces_id_fk" FOREIGN KEY ("enonce_id") REFERENCES "public"."enonces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mises_de_cote" ADD CONSTRAINT "mises_de_cote_auteur_id_personnes_id_fk" FOREIGN KEY ("auteur_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courriels" ADD CONSTRAINT "courriels_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "courriels" ADD CONSTRAINT "courriels_destinataire_id_personnes_id_fk" FOREIGN KEY ("destinataire_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evenements" ADD CONSTRAINT "evenements_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evenements" ADD CONSTRAINT "evenements_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_transitions" ADD CONSTRAINT "role_transitions_role_id_roles_edition_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles_edition"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_transitions" ADD CONSTRAINT "role_transitions_transition_id_edition_transitions_id_fk" FOREIGN KEY ("transition_id") REFERENCES "public"."edition_transitions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles_edition" ADD CONSTRAINT "roles_edition_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles_edition" ADD CONSTRAINT "roles_edition_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_enonces" ADD CONSTRAINT "publication_enonces_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_enonces" ADD CONSTRAINT "publication_enonces_enonce_id_enonces_id_fk" FOREIGN KEY ("enonce_id") REFERENCES "public"."enonces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_enonces" ADD CONSTRAINT "publication_enonces_enonce_version_id_enonce_id_enonce_versions_id_enonce_id_fk" FOREIGN KEY ("enonce_version_id","enonce_id") REFERENCES "public"."enonce_versions"("id","enonce_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_sources" ADD CONSTRAINT "publication_sources_point_id_points_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."points"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_sources" ADD CONSTRAINT "publication_sources_publication_id_enonce_id_publication_enonces_publication_id_enonce_id_fk" FOREIGN KEY ("publication_id","enonce_id") REFERENCES "public"."publication_enonces"("publication_id","enonce_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_publiee_par_personnes_id_fk" FOREIGN KEY ("publiee_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membres" ADD CONSTRAINT "membres_structure_id_structures_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membres" ADD CONSTRAINT "membres_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membres" ADD CONSTRAINT "membres_accepte_par_personnes_id_fk" FOREIGN KEY ("accepte_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "structures" ADD CONSTRAINT "structures_commune_code_communes_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."communes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "structures" ADD CONSTRAINT "structures_reseau_id_structures_id_fk" FOREIGN KEY ("reseau_id") REFERENCES "public"."structures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blocs" ADD CONSTRAINT "blocs_chapitre_id_chapitres_id_fk" FOREIGN KEY ("chapitre_id") REFERENCES "public"."chapitres"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chapitres" ADD CONSTRAINT "chapitres_transition_id_edition_id_edition_transitions_id_edition_id_fk" FOREIGN KEY ("transition_id","edition_id") REFERENCES "public"."edition_transitions"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enjeux" ADD CONSTRAINT "enjeux_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groupes" ADD CONSTRAINT "groupes_bloc_id_blocs_id_fk" FOREIGN KEY ("bloc_id") REFERENCES "public"."blocs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_sources" ADD CONSTRAINT "point_sources_point_id_points_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."points"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_sources" ADD CONSTRAINT "point_sources_cite_par_personnes_id_fk" FOREIGN KEY ("cite_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_sources" ADD CONSTRAINT "point_sources_enonce_id_enonces_id_fk" FOREIGN KEY ("enonce_id") REFERENCES "public"."enonces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_sources" ADD CONSTRAINT "point_sources_enonce_version_id_enonce_id_enonce_versions_id_enonce_id_fk" FOREIGN KEY ("enonce_version_id","enonce_id") REFERENCES "public"."enonce_versions"("id","enonce_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "points" ADD CONSTRAINT "points_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "points" ADD CONSTRAINT "points_groupe_id_groupes_id_fk" FOREIGN KEY ("groupe_id") REFERENCES "public"."groupes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "points" ADD CONSTRAINT "points_remplace_par_id_points_id_fk" FOREIGN KEY ("remplace_par_id") REFERENCES "public"."points"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communes" ADD CONSTRAINT "communes_departement_code_departements_code_fk" FOREIGN KEY ("departement_code") REFERENCES "public"."departements"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communes" ADD CONSTRAINT "communes_epci_code_epcis_code_fk" FOREIGN KEY ("epci_code") REFERENCES "public"."epcis"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "ateliers_code" ON "ateliers" USING btree ("edition_id","code");--> statement-breakpoint
CREATE INDEX "ateliers_edition_mois_idx" ON "ateliers" USING btree ("edition_id","mois","date");--> statement-breakpoint
CREATE INDEX "ateliers_edition_departement_idx" ON "ateliers" USING btree ("edition_id","departement_code");--> statement-breakpoint
CREATE INDEX "ateliers_commune_idx" ON "ateliers" USING btree ("commune_code");--> statement-breakpoint
CREATE INDEX "ateliers_departement_idx" ON "ateliers" USING btree ("departement_code");--> statement-breakpoint
CREATE INDEX "emargements_declare_par_idx" ON "emargements" USING btree ("declare_par");--> statement-breakpoint
CREATE INDEX "emargements_valide_par_idx" ON "emargements" USING btree ("valide_par");--> statement-breakpoint
CREATE INDEX "candidature_structures_structure_idx" ON "candidature_structures" USING btree ("structure_id");--> statement-breakpoint
CREATE INDEX "candidature_transitions_transition_idx" ON "candidature_transitions" USING btree ("transition_id");--> statement-breakpoint
CREATE INDEX "candidatures_edition_etat_idx" ON "candidatures" USING btree ("edition_id","etat");--> statement-breakpoint
CREATE INDEX "candidatures_cree_par_idx" ON "candidatures" USING btree ("cree_par");--> statement-breakpoint
CREATE INDEX "decisions_candidature_idx" ON "decisions" USING btree ("candidature_id");--> statement-breakpoint
CREATE INDEX "decisions_auteur_idx" ON "decisions" USING btree ("auteur_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_une_en_attente" ON "decisions" USING btree ("candidature_id") WHERE "decisions"."annoncee_at" is null;--> statement-breakpoint
CREATE INDEX "invitations_personne_idx" ON "invitations" USING btree ("personne_id");--> statement-breakpoint
CREATE INDEX "chiffres_publies_edition_idx" ON "chiffres_publies" USING btree ("edition_id");--> statement-breakpoint
CREATE UNIQUE INDEX "enonces_code" ON "enonces" USING btree ("edition_id","code");--> statement-breakpoint
CREATE INDEX "enonces_fiche_idx" ON "enonces" USING btree ("fiche_id","rang");--> statement-breakpoint
CREATE INDEX "enonces_transition_idx" ON "enonces" USING btree ("transition_id");--> statement-breakpoint
CREATE INDEX "fiche_ateliers_fiche_idx" ON "fiche_ateliers" USING btree ("fiche_id");--> statement-breakpoint
CREATE INDEX "fiche_revisions_remise_par_idx" ON "fiche_revisions" USING btree ("remise_par");--> statement-breakpoint
CREATE INDEX "fiche_revisions_validee_par_idx" ON "fiche_revisions" USING btree ("validee_par");--> statement-breakpoint
CREATE UNIQUE INDEX "fiches_code" ON "fiches" USING btree ("edition_id","code");--> statement-breakpoint
CREATE INDEX "fiches_candidature_idx" ON "fiches" USING btree ("candidature_id");--> statement-breakpoint
CREATE INDEX "fiches_edition_etat_idx" ON "fiches" USING btree ("edition_id","etat");--> statement-breakpoint
CREATE INDEX "fiches_cree_par_idx" ON "fiches" USING btree ("cree_par");--> statement-breakpoint
CREATE INDEX "mises_de_cote_auteur_idx" ON "mises_de_cote" USING btree ("auteur_id");--> statement-breakpoint
CREATE INDEX "courriels_a_envoyer_idx" ON "courriels" USING btree ("prochain_essai_at") WHERE "courriels"."etat" = 'a_envoyer';--> statement-breakpoint
CREATE INDEX "courriels_objet_idx" ON "courriels" USING btree ("objet","objet_id");--> statement-breakpoint
CREATE INDEX "courriels_destinataire_idx" ON "courriels" USING btree ("destinataire_id");--> statement-breakpoint
CREATE INDEX "courriels_edition_idx" ON "courriels" USING btree ("edition_id");--> statement-breakpoint
CREATE INDEX "evenements_objet_idx" ON "evenements" USING btree ("objet","objet_id","id");--> statement-breakpoint
CREATE INDEX "evenements_edition_idx" ON "evenements" USING btree ("edition_id","id");--> statement-breakpoint
CREATE INDEX "evenements_personne_idx" ON "evenements" USING btree ("personne_id");--> statement-breakpoint
CREATE INDEX "jetons_connexion_courriel_idx" ON "jetons_connexion" USING btree ("courriel","created_at");--> statement-breakpoint
CREATE INDEX "role_transitions_transition_idx" ON "role_transitions" USING btree ("transition_id");--> statement-breakpoint
CREATE INDEX "roles_edition_edition_idx" ON "roles_edition" USING btree ("edition_id");--> statement-breakpoint
CREATE INDEX "sessions_personne_idx" ON "sessions" USING btree ("personne_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_idx" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "publication_enonces_enonce_idx" ON "publication_enonces" USING btree ("enonce_id");--> statement-breakpoint
CREATE INDEX "publication_enonces_version_idx" ON "publication_enonces" USING btree ("enonce_version_id");--> statement-breakpoint
CREATE INDEX "publication_sources_enonce_idx" ON "publication_sources" USING btree ("enonce_id");--> statement-breakpoint
CREATE INDEX "publication_sources_point_idx" ON "publication_sources" USING btree ("point_id");--> statement-breakpoint
CREATE INDEX "publications_publiee_par_idx" ON "publications" USING btree ("publiee_par");--> statement-breakpoint
CREATE INDEX "membres_personne_idx" ON "membres" USING btree ("personne_id");--> statement-breakpoint
CREATE INDEX "membres_accepte_par_idx" ON "membres" USING btree ("accepte_par");--> statement-breakpoint
CREATE INDEX "structures_commune_idx" ON "structures" USING btree ("commune_code");--> statement-breakpoint
CREATE INDEX "structures_reseau_idx" ON "structures" USING btree ("reseau_id");--> statement-breakpoint
CREATE INDEX "structures_nom_idx" ON "structures" USING gin (replier("nom") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "chapitres_edition_idx" ON "chapitres" USING btree ("edition_id");--> statement-breakpoint
CREATE UNIQUE INDEX "groupes_sans_titre" ON "groupes" USING btree ("bloc_id") WHERE "groupes"."titre" is null;--> statement-breakpoint
CREATE INDEX "point_sources_enonce_idx" ON "point_sources" USING btree ("enonce_id");--> statement-breakpoint
CREATE INDEX "point_sources_version_idx" ON "point_sources" USING btree ("enonce_version_id");--> statement-breakpoint
CREATE INDEX "point_sources_cite_par_idx" ON "point_sources" USING btree ("cite_par");--> statement-breakpoint
CREATE UNIQUE INDEX "points_code" ON "points" USING btree ("edition_id","code");--> statement-breakpoint
CREATE INDEX "points_groupe_idx" ON "points" USING btree ("groupe_id","ordre");--> statement-breakpoint
CREATE INDEX "points_remplace_par_idx" ON "points" USING btree ("remplace_par_id");--> statement-breakpoint
CREATE INDEX "communes_departement_idx" ON "communes" USING btree ("departement_code");--> statement-breakpoint
CREATE INDEX "communes_epci_idx" ON "communes" USING btree ("epci_code");--> statement-breakpoint
CREATE INDEX "communes_recherche_idx" ON "communes" USING gin ("recherche" gin_trgm_ops);