CREATE TABLE "seconds_avis" (
	"tirage_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"enonce_id" uuid NOT NULL,
	"premier_reprend" boolean NOT NULL,
	"premier_par" uuid,
	"second_reprend" boolean,
	"second_par" uuid,
	"second_at" timestamp (3) with time zone,
	CONSTRAINT "seconds_avis_tirage_id_enonce_id_pk" PRIMARY KEY("tirage_id","enonce_id")
);
--> statement-breakpoint
CREATE TABLE "tirages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"chapitre_id" uuid NOT NULL,
	"graine" text NOT NULL,
	"tire_par" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tirages_edition" UNIQUE("id","edition_id")
);
--> statement-breakpoint
ALTER TABLE "seconds_avis" ADD CONSTRAINT "seconds_avis_premier_par_personnes_id_fk" FOREIGN KEY ("premier_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seconds_avis" ADD CONSTRAINT "seconds_avis_second_par_personnes_id_fk" FOREIGN KEY ("second_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seconds_avis" ADD CONSTRAINT "seconds_avis_tirage_id_edition_id_tirages_id_edition_id_fk" FOREIGN KEY ("tirage_id","edition_id") REFERENCES "public"."tirages"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seconds_avis" ADD CONSTRAINT "seconds_avis_enonce_id_edition_id_enonces_id_edition_id_fk" FOREIGN KEY ("enonce_id","edition_id") REFERENCES "public"."enonces"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tirages" ADD CONSTRAINT "tirages_tire_par_personnes_id_fk" FOREIGN KEY ("tire_par") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tirages" ADD CONSTRAINT "tirages_chapitre_id_edition_id_chapitres_id_edition_id_fk" FOREIGN KEY ("chapitre_id","edition_id") REFERENCES "public"."chapitres"("id","edition_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "seconds_avis_enonce_idx" ON "seconds_avis" USING btree ("enonce_id");--> statement-breakpoint
CREATE INDEX "seconds_avis_premier_idx" ON "seconds_avis" USING btree ("premier_par");--> statement-breakpoint
CREATE INDEX "seconds_avis_second_idx" ON "seconds_avis" USING btree ("second_par");--> statement-breakpoint
CREATE INDEX "tirages_chapitre_idx" ON "tirages" USING btree ("chapitre_id");--> statement-breakpoint
CREATE INDEX "tirages_tire_par_idx" ON "tirages" USING btree ("tire_par");