CREATE TYPE "public"."accessibilite" AS ENUM('pmr', 'boucle', 'lsf_velotypie', 'documents', 'horaires_garde');--> statement-breakpoint
CREATE TYPE "public"."eco_geste" AS ENUM('transports', 'vaisselle', 'alimentation', 'zero_impression', 'visio_sobre');--> statement-breakpoint
CREATE TYPE "public"."engagement" AS ENUM('represente', 'restitution', 'label', 'information', 'licence');--> statement-breakpoint
CREATE TYPE "public"."territoire_vise" AS ENUM('local', 'departemental', 'regional');--> statement-breakpoint
CREATE TYPE "public"."cote_message" AS ENUM('organisateur', 'cress');--> statement-breakpoint
CREATE TYPE "public"."critere" AS ENUM('eligibilite', 'transitions', 'co_construction', 'public_territoire', 'eco_responsabilite', 'calendrier');--> statement-breakpoint
CREATE TYPE "public"."valeur_avis" AS ENUM('favorable', 'reserve', 'defavorable');--> statement-breakpoint
CREATE TYPE "public"."valeur_critere" AS ENUM('oui', 'non', 'a_verifier');--> statement-breakpoint
CREATE TYPE "public"."agrement_esus" AS ENUM('oui', 'non', 'ne_sait_pas');--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'avis_demande';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'avis_relance';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'message_recu';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'corrections_demandees';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'corrections_recues';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'invitation';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'candidature_transferee';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'rappel_brouillon';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'code_tardif';--> statement-breakpoint
ALTER TYPE "public"."type_courriel" ADD VALUE 'atelier_modifie';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'preparer_decision';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'annuler_decision';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'attribuer';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'demander_avis';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'rendre_avis';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'noter';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'ecrire_message';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'demander_corrections';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'repondre_correction';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'inviter';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'accepter_invitation';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'retirer_invitation';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'transferer';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'donner_code_tardif';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'utiliser_code_tardif';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'reporter';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'annuler';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'reprogrammer';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'modifier_apres_label';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'rappeler';--> statement-breakpoint
CREATE TABLE "fichiers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sha256" text NOT NULL,
	"type" text NOT NULL,
	"taille" integer NOT NULL,
	"octets" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "fichiers_sha256_unique" UNIQUE("sha256"),
	CONSTRAINT "fichiers_taille" CHECK ("fichiers"."taille" between 1 and 10485760)
);
--> statement-breakpoint
CREATE TABLE "atelier_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"atelier_id" uuid NOT NULL,
	"ancienne_date" text,
	"ancien_mois" text,
	"motif" text,
	"par" uuid,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "avis" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"candidature_id" uuid NOT NULL,
	"partenaire_id" uuid NOT NULL,
	"demande_par" uuid,
	"demande_at" timestamp (3) with time zone,
	"relance_at" timestamp (3) with time zone,
	"valeur" "valeur_avis",
	"motif" text,
	"rendu_at" timestamp (3) with time zone,
	CONSTRAINT "avis_unique" UNIQUE("candidature_id","partenaire_id"),
	CONSTRAINT "avis_rendu" CHECK (("avis"."valeur" is null) = ("avis"."rendu_at" is null))
);
--> statement-breakpoint
CREATE TABLE "candidature_depots" (
	"candidature_id" uuid NOT NULL,
	"numero" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"par" uuid,
	"donnees" jsonb NOT NULL,
	CONSTRAINT "candidature_depots_candidature_id_numero_pk" PRIMARY KEY("candidature_id","numero")
);
--> statement-breakpoint
CREATE TABLE "cibles" (
	"edition_id" uuid NOT NULL,
	"departement_code" text NOT NULL,
	"transition" text NOT NULL,
	"cible" integer NOT NULL,
	CONSTRAINT "cibles_edition_id_departement_code_transition_pk" PRIMARY KEY("edition_id","departement_code","transition"),
	CONSTRAINT "cibles_positive" CHECK ("cibles"."cible" between 0 and 99)
);
--> statement-breakpoint
CREATE TABLE "codes_tardifs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"motif" text NOT NULL,
	"cree_par" uuid,
	"cree_at" timestamp (3) with time zone NOT NULL,
	"expire_at" timestamp (3) with time zone NOT NULL,
	"candidature_id" uuid,
	"utilise_par" uuid,
	"utilise_at" timestamp (3) with time zone,
	CONSTRAINT "codes_tardifs_codeHash_unique" UNIQUE("code_hash")
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"candidature_id" uuid NOT NULL,
	"rang" integer NOT NULL,
	"prenom" text NOT NULL,
	"nom" text NOT NULL,
	"fonction" text,
	"courriel" text,
	"telephone" text,
	"publie" boolean DEFAULT false NOT NULL,
	CONSTRAINT "contacts_candidature_id_rang_pk" PRIMARY KEY("candidature_id","rang"),
	CONSTRAINT "contacts_rang" CHECK ("contacts"."rang" in (0, 1))
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"candidature_id" uuid NOT NULL,
	"champ" text NOT NULL,
	"motif" text NOT NULL,
	"suggestion" text,
	"demandee_par" uuid,
	"demandee_at" timestamp (3) with time zone NOT NULL,
	"repondue_par" uuid,
	"repondue_at" timestamp (3) with time zone,
	"suggestion_acceptee" boolean
);
--> statement-breakpoint
CREATE TABLE "grilles" (
	"candidature_id" uuid NOT NULL,
	"critere" "critere" NOT NULL,
	"valeur" "valeur_critere" NOT NULL,
	"commentaire" text,
	"par" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "grilles_candidature_id_critere_pk" PRIMARY KEY("candidature_id","critere")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"candidature_id" uuid NOT NULL,
	"auteur_id" uuid,
	"cote" "cote_message" NOT NULL,
	"texte" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notes_internes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"candidature_id" uuid NOT NULL,
	"auteur_id" uuid,
	"texte" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pieces" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"candidature_id" uuid NOT NULL,
	"fichier_id" uuid NOT NULL,
	"nom" text NOT NULL,
	"ajoutee_par" uuid,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "ateliers" ADD COLUMN "jauge" integer;--> statement-breakpoint
ALTER TABLE "candidatures" ADD COLUMN "questions_travaillees" text;--> statement-breakpoint
ALTER TABLE "candidatures" ADD COLUMN "territoire" "territoire_vise";--> statement-breakpoint
ALTER TABLE "candidatures" ADD COLUMN "transition_principale_id" uuid;--> statement-breakpoint
ALTER TABLE "candidatures" ADD COLUMN "eco_gestes" "eco_geste"[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "candidatures" ADD COLUMN "eco_commentaire" text;--> statement-breakpoint
ALTER TABLE "candidatures" ADD COLUMN "accessibilites" "accessibilite"[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "candidatures" ADD COLUMN "besoins" text;--> statement-breakpoint
ALTER TABLE "candidatures" ADD COLUMN "inscription_url" text;--> statement-breakpoint
ALTER TABLE "candidatures" ADD COLUMN "jauge" integer;--> statement-breakpoint
ALTER TABLE "candidatures" ADD COLUMN "engagements" "engagement"[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "candidatures" ADD COLUMN "reconduite_de_id" uuid;--> statement-breakpoint
ALTER TABLE "candidatures" ADD COLUMN "numero_label" integer;--> statement-breakpoint
ALTER TABLE "candidatures" ADD COLUMN "instructeur_id" uuid;--> statement-breakpoint
ALTER TABLE "candidatures" ADD COLUMN "rappel_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "dernier_label" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "structures" ADD COLUMN "sans_siret_motif" text;--> statement-breakpoint
ALTER TABLE "structures" ADD COLUMN "agrement_esus" "agrement_esus";--> statement-breakpoint
ALTER TABLE "structures" ADD COLUMN "adresse" text;--> statement-breakpoint
ALTER TABLE "structures" ADD COLUMN "code_postal" text;--> statement-breakpoint
ALTER TABLE "structures" ADD COLUMN "site_web" text;--> statement-breakpoint
ALTER TABLE "atelier_reports" ADD CONSTRAINT "atelier_reports_atelier_id_ateliers_id_fk" FOREIGN KEY ("atelier_id") REFERENCES "public"."ateliers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "atelier_reports" ADD CONSTRAINT "atelier_reports_par_personnes_id_fk" FOREIGN KEY ("par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "avis" ADD CONSTRAINT "avis_candidature_id_candidatures_id_fk" FOREIGN KEY ("candidature_id") REFERENCES "public"."candidatures"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "avis" ADD CONSTRAINT "avis_partenaire_id_personnes_id_fk" FOREIGN KEY ("partenaire_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "avis" ADD CONSTRAINT "avis_demande_par_personnes_id_fk" FOREIGN KEY ("demande_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidature_depots" ADD CONSTRAINT "candidature_depots_candidature_id_candidatures_id_fk" FOREIGN KEY ("candidature_id") REFERENCES "public"."candidatures"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidature_depots" ADD CONSTRAINT "candidature_depots_par_personnes_id_fk" FOREIGN KEY ("par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cibles" ADD CONSTRAINT "cibles_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codes_tardifs" ADD CONSTRAINT "codes_tardifs_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codes_tardifs" ADD CONSTRAINT "codes_tardifs_cree_par_personnes_id_fk" FOREIGN KEY ("cree_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codes_tardifs" ADD CONSTRAINT "codes_tardifs_candidature_id_candidatures_id_fk" FOREIGN KEY ("candidature_id") REFERENCES "public"."candidatures"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codes_tardifs" ADD CONSTRAINT "codes_tardifs_utilise_par_personnes_id_fk" FOREIGN KEY ("utilise_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_candidature_id_candidatures_id_fk" FOREIGN KEY ("candidature_id") REFERENCES "public"."candidatures"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_candidature_id_candidatures_id_fk" FOREIGN KEY ("candidature_id") REFERENCES "public"."candidatures"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_demandee_par_personnes_id_fk" FOREIGN KEY ("demandee_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_repondue_par_personnes_id_fk" FOREIGN KEY ("repondue_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grilles" ADD CONSTRAINT "grilles_candidature_id_candidatures_id_fk" FOREIGN KEY ("candidature_id") REFERENCES "public"."candidatures"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grilles" ADD CONSTRAINT "grilles_par_personnes_id_fk" FOREIGN KEY ("par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_candidature_id_candidatures_id_fk" FOREIGN KEY ("candidature_id") REFERENCES "public"."candidatures"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_auteur_id_personnes_id_fk" FOREIGN KEY ("auteur_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes_internes" ADD CONSTRAINT "notes_internes_candidature_id_candidatures_id_fk" FOREIGN KEY ("candidature_id") REFERENCES "public"."candidatures"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes_internes" ADD CONSTRAINT "notes_internes_auteur_id_personnes_id_fk" FOREIGN KEY ("auteur_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pieces" ADD CONSTRAINT "pieces_candidature_id_candidatures_id_fk" FOREIGN KEY ("candidature_id") REFERENCES "public"."candidatures"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pieces" ADD CONSTRAINT "pieces_fichier_id_fichiers_id_fk" FOREIGN KEY ("fichier_id") REFERENCES "public"."fichiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pieces" ADD CONSTRAINT "pieces_ajoutee_par_personnes_id_fk" FOREIGN KEY ("ajoutee_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "atelier_reports_atelier_idx" ON "atelier_reports" USING btree ("atelier_id");--> statement-breakpoint
CREATE INDEX "atelier_reports_par_idx" ON "atelier_reports" USING btree ("par");--> statement-breakpoint
CREATE INDEX "avis_partenaire_idx" ON "avis" USING btree ("partenaire_id");--> statement-breakpoint
CREATE INDEX "avis_demande_par_idx" ON "avis" USING btree ("demande_par");--> statement-breakpoint
CREATE INDEX "candidature_depots_par_idx" ON "candidature_depots" USING btree ("par");--> statement-breakpoint
CREATE INDEX "codes_tardifs_edition_idx" ON "codes_tardifs" USING btree ("edition_id");--> statement-breakpoint
CREATE INDEX "codes_tardifs_cree_par_idx" ON "codes_tardifs" USING btree ("cree_par");--> statement-breakpoint
CREATE INDEX "codes_tardifs_utilise_par_idx" ON "codes_tardifs" USING btree ("utilise_par");--> statement-breakpoint
CREATE INDEX "codes_tardifs_candidature_idx" ON "codes_tardifs" USING btree ("candidature_id");--> statement-breakpoint
CREATE INDEX "corrections_candidature_idx" ON "corrections" USING btree ("candidature_id");--> statement-breakpoint
CREATE INDEX "corrections_demandee_par_idx" ON "corrections" USING btree ("demandee_par");--> statement-breakpoint
CREATE INDEX "corrections_repondue_par_idx" ON "corrections" USING btree ("repondue_par");--> statement-breakpoint
CREATE UNIQUE INDEX "corrections_une_par_champ" ON "corrections" USING btree ("candidature_id","champ") WHERE "corrections"."repondue_at" is null;--> statement-breakpoint
CREATE INDEX "grilles_par_idx" ON "grilles" USING btree ("par");--> statement-breakpoint
CREATE INDEX "messages_candidature_idx" ON "messages" USING btree ("candidature_id","at");--> statement-breakpoint
CREATE INDEX "messages_auteur_idx" ON "messages" USING btree ("auteur_id");--> statement-breakpoint
CREATE INDEX "notes_internes_candidature_idx" ON "notes_internes" USING btree ("candidature_id","at");--> statement-breakpoint
CREATE INDEX "notes_internes_auteur_idx" ON "notes_internes" USING btree ("auteur_id");--> statement-breakpoint
CREATE INDEX "pieces_candidature_idx" ON "pieces" USING btree ("candidature_id");--> statement-breakpoint
CREATE INDEX "pieces_fichier_idx" ON "pieces" USING btree ("fichier_id");--> statement-breakpoint
CREATE INDEX "pieces_ajoutee_par_idx" ON "pieces" USING btree ("ajoutee_par");--> statement-breakpoint
ALTER TABLE "candidatures" ADD CONSTRAINT "candidatures_reconduite_de_id_candidatures_id_fk" FOREIGN KEY ("reconduite_de_id") REFERENCES "public"."candidatures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidatures" ADD CONSTRAINT "candidatures_instructeur_id_personnes_id_fk" FOREIGN KEY ("instructeur_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidatures" ADD CONSTRAINT "candidatures_transition_principale_id_edition_id_edition_transitions_id_edition_id_fk" FOREIGN KEY ("transition_principale_id","edition_id") REFERENCES "public"."edition_transitions"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "candidatures_instructeur_idx" ON "candidatures" USING btree ("instructeur_id");--> statement-breakpoint
CREATE INDEX "candidatures_reconduite_idx" ON "candidatures" USING btree ("reconduite_de_id");--> statement-breakpoint
CREATE UNIQUE INDEX "candidatures_label" ON "candidatures" USING btree ("edition_id","numero_label");--> statement-breakpoint
CREATE INDEX "candidatures_transition_principale_idx" ON "candidatures" USING btree ("transition_principale_id");--> statement-breakpoint
ALTER TABLE "candidatures" ADD CONSTRAINT "candidatures_jauge" CHECK ("candidatures"."jauge" between 1 and 2000);