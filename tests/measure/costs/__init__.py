"""What processes cost, in one file for each machine, and on the page What does it cost?"""
