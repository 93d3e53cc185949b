"""Programs that are run by themselves, with nothing imported that is not needed, and print what they have measured."""
