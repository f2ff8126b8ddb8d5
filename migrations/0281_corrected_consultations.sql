-- Who asked may be put right afterwards, as topics and Kreis may: a slip of the finger would stay in the figures of the year.
-- Locks consultations for a moment.

grant update (asker_kind) on consultations to vielfaltsnetz_app;
