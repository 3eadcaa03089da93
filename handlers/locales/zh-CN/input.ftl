### 看不懂、收不下的话

words-alone-taken = 这样东西我收不了，您写的字我收下了。
place-too-long = 这太长了，我怕记错。请短一点，两百个字以内，只说在哪里。
place-nowhere =
    没关系，说个大概就行，比如：小卖部旁边、东边第二个楼。
    实在说不上来，点「{ button-human }」。
nameless = （没写名字）
