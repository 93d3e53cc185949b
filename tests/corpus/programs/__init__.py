"""What programs, their transcripts and the record must hold."""
