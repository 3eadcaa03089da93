### What cannot be understood or taken in

words-alone-taken = I cannot take this, but I have kept the words below it.
place-too-long = That is too long for me. Please say only where it is, in at most 200 letters.
place-nowhere =
    Never mind. Roughly is enough, such as: beside the shop, second building from the east.
    If you cannot tell, tap "{ button-human }".
nameless = (no name given)
