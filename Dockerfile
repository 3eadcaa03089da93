# One container runs the bot. How to use it stands in docs/operating.md, "In a container".
FROM python:3.12-slim

RUN apt-get update \
    && apt-get install --yes --no-install-recommends make \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --home-dir /data --shell /usr/sbin/nologin xiaoyuan \
    && install -d -m 700 -o xiaoyuan /data

WORKDIR /opt/xiaoyuan
COPY . .
RUN make .venv/.ready

USER xiaoyuan
VOLUME /data
HEALTHCHECK --start-period=30s CMD ["/opt/xiaoyuan/.venv/bin/python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8642/healthz', timeout=3)"]
ENTRYPOINT ["/opt/xiaoyuan/.venv/bin/xiaoyuan"]
CMD ["run", "--config", "/config/config.toml"]
