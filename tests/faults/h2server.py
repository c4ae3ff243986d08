#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""An HTTP/2 server that fails on purpose: h2server.py CERTIFICATE KEY ALPN[,ALPN]

Prints "port N" and then, for each request that arrived, "request PROTOCOL VERB PATH". What becomes of a request
is the mode, a word on a line of stdin: ok, reset (RST_STREAM), refuse (RST_STREAM that says "not processed"),
goaway (GOAWAY that claims nothing was processed), close (without a byte). POST /token is always answered.
"""
import socket
import ssl
import sys
import threading

import h2.config
import h2.connection
import h2.errors
import h2.events
import h2.exceptions

mode = "ok"
TOKEN = b'{"access_token":"issued-token","expires_in":3600}'
ANSWER = (b'{"id":"VZ1","name":"Shop","billing_status":"ACTIVE","mode":"direct","subscription_id":"sub_1",'
          b'"status":"ok","content":[]}')


def say(line):
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def answer_to(path):
    return TOKEN if path == "/token" else ANSWER


class Closed(Exception):
    pass


def fail(connection, stream, path):
    """Carries out the mode; True if the request is to be answered all the same."""
    if mode == "ok" or path == "/token":
        return True
    if mode in ("reset", "refuse"):
        code = h2.errors.ErrorCodes.INTERNAL_ERROR if mode == "reset" else h2.errors.ErrorCodes.REFUSED_STREAM
        connection.reset_stream(stream, error_code=code)
        return False
    if mode == "goaway":
        connection.close_connection(last_stream_id=0)
        return False
    raise Closed


def serve_h2(client):
    connection = h2.connection.H2Connection(config=h2.config.H2Configuration(client_side=False))
    connection.initiate_connection()
    client.sendall(connection.data_to_send())
    heads = {}
    while True:
        data = client.recv(65536)
        if not data:
            return
        for event in connection.receive_data(data):
            if isinstance(event, h2.events.RequestReceived):
                heads[event.stream_id] = {name.decode(): value.decode() for name, value in event.headers}
            elif isinstance(event, h2.events.DataReceived):
                connection.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
            elif isinstance(event, h2.events.StreamEnded):
                head = heads[event.stream_id]
                path = head[":path"]
                say("request h2 " + head[":method"] + " " + path)
                if fail(connection, event.stream_id, path):
                    connection.send_headers(event.stream_id, [(":status", "200"),
                                                              ("content-type", "application/json")])
                    connection.send_data(event.stream_id, answer_to(path), end_stream=True)
            elif isinstance(event, h2.events.ConnectionTerminated):
                return
        client.sendall(connection.data_to_send())


def serve_h1(client):
    stream = client.makefile("rb")
    while True:
        line = stream.readline().decode().split()
        if len(line) < 2:
            return
        length = 0
        while True:
            header = stream.readline().decode().strip()
            if not header:
                break
            if header.lower().startswith("content-length:"):
                length = int(header.split(":")[1])
        stream.read(length)
        say("request http/1.1 " + line[0] + " " + line[1])
        if mode != "ok" and line[1] != "/token":
            raise Closed
        body = answer_to(line[1])
        client.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                       % len(body) + body)


def serve(client, context):
    try:
        client = context.wrap_socket(client, server_side=True)
        if client.selected_alpn_protocol() == "h2":
            serve_h2(client)
        else:
            serve_h1(client)
    except (Closed, OSError, ValueError, h2.exceptions.H2Error):
        pass
    finally:
        client.close()


def follow_stdin():
    global mode
    for line in sys.stdin:
        mode = line.strip()
        say("mode " + mode)


def main():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[1], sys.argv[2])
    context.set_alpn_protocols(sys.argv[3].split(","))
    listener = socket.create_server(("127.0.0.1", 0))
    say("port %d" % listener.getsockname()[1])
    threading.Thread(target=follow_stdin, daemon=True).start()
    while True:
        client, _ = listener.accept()
        threading.Thread(target=serve, args=(client, context), daemon=True).start()


main()
